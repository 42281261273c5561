import { recalculate } from '../../support/recalculate.ts';
import type { Change } from '../../../src/workbook/host.ts';
import { HostFailureError } from '../../../src/workbook/failure.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, startHost } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

const DAY = '2021-12-31';
const OFFICE = ledgers('一局', '二局', { name: '藏', visibility: 'hidden' });

describe('the way to a cell', () => {
  test.each([
    ['二局', { rowIndex: 2, columnIndex: 3 }, '二局', '二局 D3'],
    ['二局', null, '二局', 'nothing'],
    ['一局', { rowIndex: 0, columnIndex: 0 }, '一局', '一局 A1'],
  ] as const)('%s %j', async (sheet, cell, active, selected) => {
    const { excel, open } = startHost(OFFICE);
    await open.show(sheet, cell);
    const { selection } = excel.workbook;
    const area = selection?.areas[0];
    expect(excel.workbook.activeSheet?.name).toBe(active);
    expect(selection && area ? `${selection.sheet.name} ${'ABCDE'[area.left]}${area.top + 1}` : 'nothing').toBe(selected);
    expect(excel.log.some(({ writes }) => writes)).toBe(false);
  });

  test.each(['藏', '没有'])('leads to no sheet that is not to be seen: %s', async (sheet) => {
    const { open } = startHost(OFFICE);
    await expect(open.show(sheet, { rowIndex: 0, columnIndex: 0 })).rejects.toEqual(new HostFailureError({ kind: 'sheet-gone', sheet }));
  });
});

describe('watching', () => {
  async function watched() {
    const started = startHost(OFFICE);
    const seen: Change[] = [];
    const end = await started.open.watch((change) => seen.push(change));
    return { ...started, seen, end };
  }
  const cellsOf = (excel: InMemoryExcel, sheet: string): Change => ({ kind: 'cells', sheet: { id: excel.sheet(sheet).id } });

  test('tells what a person types and pastes', async () => {
    const { excel, seen } = await watched();
    excel.type('一局', 'D3', [[40]]);
    excel.type('二局', 'A2:B3', [
      [1, 2],
      [3, 4],
    ]);
    await excel.quiet();
    expect(seen).toEqual([cellsOf(excel, '一局'), cellsOf(excel, '二局')]);
  });

  test('tells that a person adds and deletes a sheet', async () => {
    const { excel, seen } = await watched();
    excel.addSheet('草稿');
    await excel.quiet();
    excel.deleteSheet('二局');
    await excel.quiet();
    expect(seen).toEqual([{ kind: 'sheets' }, { kind: 'sheets' }]);
  });

  test('tells that a person deletes a sheet that a recalculation has made', async () => {
    const { excel, open, seen } = await watched();
    await recalculate(open, QUIET, DAY);
    excel.deleteSheet('考核汇总');
    await excel.quiet();
    expect(seen).toEqual([{ kind: 'sheets' }]);
  });

  test('names a sheet so that it can be read again', async () => {
    const { excel, open, seen } = await watched();
    await open.read(QUIET);
    excel.type('二局', 'D3', [[40]]);
    await excel.quiet();
    const [change] = seen;
    const workbook = await open.readAgain(change?.kind === 'cells' ? [change.sheet] : [], QUIET);
    expect(workbook.sheets[1]?.rows[2]?.cells[3]).toMatchObject({ kind: 'number', value: 40 });
  });

  test('tells nothing of what a recalculation writes, the first and the second time', async () => {
    const { excel, open, seen } = await watched();
    await recalculate(open, QUIET, DAY);
    await excel.quiet();
    await recalculate(open, QUIET, DAY);
    await excel.quiet();
    expect(seen).toEqual([]);
  });

  test('tells nothing of taking it all off', async () => {
    const { excel, open, seen } = await watched();
    const { back } = await recalculate(open, QUIET, DAY);
    await open.apply(back, QUIET);
    await excel.quiet();
    expect(seen).toEqual([]);
  });

  test('tells what a person does right after a recalculation', async () => {
    const { excel, open, seen } = await watched();
    await recalculate(open, QUIET, DAY);
    excel.type('考核设置', 'B6', [['2021-12-31']]);
    await excel.quiet();
    expect(seen).toEqual([cellsOf(excel, '考核设置')]);
  });

  test('makes the marks be found anew that a change may have moved', async () => {
    const { excel, open } = await watched();
    await recalculate(open, QUIET, DAY);
    await open.read(QUIET);
    const files = excel.files.log.length;
    excel.type('一局', 'D3', [[40]]);
    await excel.quiet();
    await open.apply([{ edit: 'remove-own', marks: true, sheets: [], names: false }], QUIET);
    expect(excel.files.log.length).toBe(files + 1);
    expect(excel.sheet('一局').conditionalFormats).toEqual([]);
  });

  test('ends when it is told to', async () => {
    const { excel, seen, end } = await watched();
    await end();
    excel.type('一局', 'D3', [[40]]);
    await excel.quiet();
    expect(seen).toEqual([]);
  });
});
