import { recalculate, clearMarks } from '../../support/recalculate.ts';
import type { Edit } from '../../../src/workbook/edit.ts';
import { OWN_SHEET_NAME } from '../../../src/workbook/marks.ts';
import type { InMemoryExcel } from '../../excelInMemory/inMemoryExcel.ts';
import { patching } from '../../excelInMemory/workbook/sheet.ts';
import { ledgers, notOurs, OURS, ours } from './ledgers.ts';
import { QUIET, startHost } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

const DAY = '2021-12-31';
const value = (range: string, ...row: readonly (string | number | null)[]): Edit => ({
  edit: 'set-values',
  sheet: '二局',
  range,
  values: [row],
});

/** Cells that can be typed in under protection, and cells formatted as text. */
function unlock(excel: InMemoryExcel, sheet: string, address: string, numberFormat = 'General'): void {
  const at = { rowIndex: Number(address.slice(1)) - 1, columnIndex: address.charCodeAt(0) - 65 };
  const found = excel.sheet(sheet);
  const cell = found.cell(at.rowIndex, at.columnIndex);
  found.setCell(at.rowIndex, at.columnIndex, { ...cell, format: patching({ locked: false, numberFormat })(cell.format) });
}

/** How many marks of each kind a sheet has. */
function marksOn(excel: InMemoryExcel, sheet: string): readonly number[] {
  const { conditionalFormats, validations } = excel.sheet(sheet);
  return [conditionalFormats.length, validations.length];
}

test('a read-only workbook is read, and refuses before anything is written', async () => {
  const { excel, open } = startHost(ledgers('一局'), { readOnly: true });
  expect((await open.read(QUIET)).sheets).toHaveLength(1);
  await expect(recalculate(open, QUIET, DAY)).rejects.toMatchObject({ failure: { kind: 'read-only' } });
  expect(excel.log.some(({ writes }) => writes)).toBe(false);
});

describe('a protected sheet', () => {
  const office = ledgers('一局', { name: '二局', protected: true });

  test('is passed over and told, stays protected, and all else is written', async () => {
    const { excel, open } = startHost(office);
    const { passedOver } = await recalculate(open, QUIET, DAY);
    expect(passedOver).toEqual([{ sheet: '二局', reason: 'sheet-protected' }]);
    expect([marksOn(excel, '一局'), marksOn(excel, '二局')]).toEqual([
      [2, 1],
      [0, 0],
    ]);
    expect(excel.workbook.sheets.filter(({ protection }) => protection !== null).map(({ name }) => name)).toEqual(['二局']);
    expect(ours(excel)).toEqual([...OURS].sort());
  });

  test('that has marks from before keeps them, and they are told when they are to go', async () => {
    const { excel, open } = startHost(ledgers('一局', '二局'));
    await recalculate(open, QUIET, DAY);
    excel.sheet('二局').protection = { options: {}, password: 'x' };
    expect((await clearMarks(open, QUIET)).passedOver).toEqual([{ sheet: '二局', reason: 'sheet-protected' }]);
    expect([marksOn(excel, '一局'), marksOn(excel, '二局')]).toEqual([
      [0, 0],
      [2, 1],
    ]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一局', '二局']);
  });

  test.each<[string, Edit, readonly unknown[], boolean]>([
    ['an open cell can be corrected', value('D3', 40), [50, 40], true],
    ['a locked cell can not', value('D2', 60), [50, 41], false],
    ['a range with both can not', { edit: 'set-values', sheet: '二局', range: 'D2:D3', values: [[60], [40]] }, [50, 41], false],
    ['an open cell formatted as text takes text', value('C3', '四十'), [50, 41], true],
    ['an open cell formatted as text takes no number: it would become text', value('C3', 40), [50, 41], false],
    [
      'a format is none of what an open cell takes',
      { edit: 'set-format', sheet: '二局', range: 'D3', format: { bold: true } },
      [50, 41],
      false,
    ],
    [
      'a formula goes into an open cell',
      { edit: 'set-formulas', sheet: '二局', range: 'D3', formulas: [[{ formula: '20*2', value: 0 }]] },
      [50, 0],
      true,
    ],
  ])('%s', async (_, edit, scores, written) => {
    const { excel, open } = startHost(office);
    unlock(excel, '二局', 'D3');
    unlock(excel, '二局', 'C3', '@');
    await open.read(QUIET);
    const { passedOver } = await open.apply([edit], QUIET);
    expect(passedOver).toEqual(written ? [] : [{ sheet: '二局', reason: 'sheet-protected' }]);
    expect(['D2', 'D3'].map((cell) => excel.sheet('二局').cellAt(cell).value)).toEqual(scores);
    expect(excel.log.some(({ writes, error }) => writes || error !== null)).toBe(written);
  });

  test('of ours is passed over, and the others of ours are made anew', async () => {
    const { excel, open } = startHost(ledgers('一局'));
    await recalculate(open, QUIET, DAY);
    excel.sheet('问题清单').protection = { options: {}, password: '' };
    for (const sheet of ['问题清单', '考核汇总']) excel.type(sheet, 'A2', [['旧']]);
    const { passedOver } = await recalculate(open, QUIET, DAY);
    expect(passedOver).toEqual([{ sheet: '问题清单', reason: 'sheet-protected' }]);
    expect(excel.sheet('问题清单').cellAt('A2').value).toBe('旧');
    expect(excel.sheet('考核汇总').cellAt('A2').value).not.toBe('旧');
  });
});

describe('a protected structure', () => {
  test('takes no sheets of ours, nor marks that would never show, but validations', async () => {
    const { excel, open } = startHost(ledgers('一局'), { structureProtected: true });
    const { passedOver } = await recalculate(open, QUIET, DAY);
    expect(new Set(passedOver)).toEqual(new Set(OURS.map((sheet) => ({ sheet, reason: 'structure-protected' }))));
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一局']);
    expect(marksOn(excel, '一局')).toEqual([0, 1]);
    // Nor names for cells of sheets that are not there.
    expect(excel.workbook.names.filter(({ formula }) => formula.includes('!'))).toEqual([]);
  });

  test('lets the sheets that are there already be made anew', async () => {
    const { excel, open } = startHost(ledgers('一局'));
    await recalculate(open, QUIET, DAY);
    excel.workbook.structureProtected = true;
    excel.type('考核汇总', 'A2', [['旧']]);
    expect((await recalculate(open, QUIET, DAY)).passedOver).toEqual([]);
    expect(excel.sheet('考核汇总').cellAt('A2').value).not.toBe('旧');
    expect(marksOn(excel, '一局')).toEqual([2, 1]);
  });

  test('keeps the sheets of ours when all is taken off', async () => {
    const { excel, open } = startHost(ledgers('一局'));
    await recalculate(open, QUIET, DAY);
    excel.workbook.structureProtected = true;
    expect(new Set((await clearMarks(open, QUIET)).passedOver)).toEqual(
      new Set(OURS.map((sheet) => ({ sheet, reason: 'structure-protected' }))),
    );
    expect(marksOn(excel, '一局')).toEqual([0, 0]);
    expect([notOurs(excel), ours(excel)]).toEqual([['一局'], [...OURS].sort()]);
  });
});

describe('hidden sheets', () => {
  test('of the office are left as they are', async () => {
    const { excel, open } = startHost(ledgers('一局', { name: '二局', visibility: 'hidden' }, { name: '三局', visibility: 'veryHidden' }));
    await recalculate(open, QUIET, DAY);
    await clearMarks(open, QUIET);
    expect(excel.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['一局', 'Visible'],
      ['二局', 'Hidden'],
      ['三局', 'VeryHidden'],
    ]);
    expect([marksOn(excel, '二局'), marksOn(excel, '三局')]).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test.each(['Hidden', 'VeryHidden'] as const)('of ours are made anew where they are, and taken off: %s', async (visibility) => {
    const { excel, open } = startHost(ledgers('一局'));
    await recalculate(open, QUIET, DAY);
    excel.sheet('考核设置').visibility = visibility;
    excel.sheet('考核汇总').visibility = visibility;
    const tabs = excel.workbook.sheets.map(({ name }) => name);
    await recalculate(open, QUIET, DAY);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(tabs);
    expect(excel.sheet('考核汇总').visibility).toBe(visibility);
    await clearMarks(open, QUIET);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['一局']);
  });

  test('with nothing else to show, ours are not taken off', async () => {
    const { excel, open } = startHost({
      ...ledgers({ name: '一局', visibility: 'hidden' }, '考核汇总'),
      names: [{ name: OWN_SHEET_NAME, refersTo: '考核汇总!$A$1', sheet: '考核汇总' }],
    });
    await expect(clearMarks(open, QUIET)).rejects.toMatchObject({
      failure: { kind: 'edit-refused', reason: 'not-supported', at: '考核汇总' },
    });
    expect(excel.log.some(({ writes }) => writes)).toBe(false);
  });
});
