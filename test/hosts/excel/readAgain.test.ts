import { withoutPages } from '../../support/withoutPage.ts';
import { drawSheet, drawWorkbook } from '../../support/drawSheet.ts';
import { ledgers } from './ledgers.ts';
import { QUIET, startHost } from './startHost.ts';
import { test } from './testUnderProfiles.ts';

const OFFICE = {
  ...ledgers('一局', '二局', '三局'),
  names: [
    { name: '满分', refersTo: '一局!$C$2', sheet: null },
    { name: '本地', refersTo: '二局!$A$1', sheet: '二局' },
  ],
};

async function read(options: Parameters<typeof startHost>[1] = {}) {
  const started = startHost(OFFICE, options);
  const before = await started.open.read(QUIET);
  const trips = started.excel.roundTrips;
  return { ...started, before, trips: () => started.excel.roundTrips - trips };
}

test('reads one sheet in one round trip, and the others are the same objects', async () => {
  const { excel, open, before, trips } = await read();
  excel.type('二局', 'D3', [[40]]);
  const after = await open.readAgain([{ name: '二局' }], QUIET);
  expect(trips()).toBe(1);
  expect(after.sheets[1]?.rows[2]?.cells[3]).toMatchObject({ value: 40 });
  expect([after.sheets[0] === before.sheets[0], after.sheets[1] === before.sheets[1], after.sheets[2] === before.sheets[2]]).toEqual([
    true,
    false,
    true,
  ]);
  expect(after).toEqual(await startAnew(excel));
});

/** What another reading of the whole workbook gives. */
async function startAnew(excel: Awaited<ReturnType<typeof read>>['excel']) {
  const { openExcel } = await import('../../../src/hosts/excel/openExcel.ts');
  expect(excel.unknown).toEqual([]);
  return openExcel().read(QUIET);
}

test('reads several sheets in one round trip, one of them named twice', async () => {
  const { excel, open, trips } = await read();
  excel.type('一局', 'A9', [['新']]);
  excel.type('三局', 'D3', [['']]);
  const after = await open.readAgain([{ name: '一局' }, { id: excel.sheet('三局').id }, { name: '三局' }], QUIET);
  expect(trips()).toBe(1);
  expect(after).toEqual(await startAnew(excel));
});

test('a later reading goes on from an earlier one', async () => {
  const { excel, open } = await read();
  excel.type('一局', 'D3', [[1]]);
  const first = await open.readAgain([{ name: '一局' }], QUIET);
  excel.type('二局', 'D3', [[2]]);
  const second = await open.readAgain([{ name: '二局' }], QUIET);
  expect(second.sheets[0]).toBe(first.sheets[0]);
  expect(second).toEqual(await startAnew(excel));
});

test('tells names that have changed', async () => {
  const { excel, open } = await read();
  excel.workbook.names = [{ name: '总分', formula: '=一局!$D$2', visible: true, comment: '' }];
  expect((await open.readAgain([{ name: '一局' }], QUIET)).names).toEqual([
    { name: '本地', refersTo: '二局!$A$1', sheet: '二局' },
    { name: '总分', refersTo: '一局!$D$2', sheet: null },
  ]);
});

test.each<[string, (started: Awaited<ReturnType<typeof read>>) => void]>([
  ['a sheet was renamed', ({ excel }) => excel.renameSheet('二局', '二局（新）')],
  ['a sheet was deleted', ({ excel }) => excel.deleteSheet('二局')],
  ['a sheet has been emptied', ({ excel }) => excel.sheet('二局').cells.clear()],
])('where %s the workbook is what it is now', async (_, act) => {
  const started = await read();
  act(started);
  expect(await started.open.readAgain([{ name: '二局' }], QUIET)).toEqual(await startAnew(started.excel));
});

test('a sheet that is new to the last reading makes it read everything', async () => {
  const { excel, open, trips } = await read();
  excel.addSheet('四局');
  excel.type('四局', 'A1', [['新']]);
  const after = await open.readAgain([{ id: excel.sheet('四局').id }], QUIET);
  expect(after.sheets.map(({ name }) => name)).toEqual(['一局', '二局', '三局', '四局']);
  expect([trips(), excel.files.log.length]).toEqual([1, 2]);
});

test('without an earlier reading everything is read', async () => {
  const { open } = startHost(OFFICE);
  expect(withoutPages(await open.readAgain([{ name: '一局' }], QUIET))).toEqual({ ...OFFICE, names: [...OFFICE.names].reverse() });
});

test('a sheet that has grown beyond what Excel tells at once is read in pieces', async () => {
  const { excel, open } = await read({ limits: { cellsRead: 110_000 }, web: false });
  excel.type('二局', 'D30000', [[7]]);
  const after = await open.readAgain([{ name: '二局' }], QUIET);
  expect(after.sheets[1]?.rows.at(-1)).toEqual({ rowIndex: 29_999, cells: [{ columnIndex: 3, kind: 'number', value: 7 }] });
});

test('a sheet that has grown beyond what the web sends at once is read in pieces', async () => {
  const { excel, open } = await read({ limits: { response: 200_000 } });
  excel.type('二局', 'D9000', [[7]]);
  const after = await open.readAgain([{ name: '二局' }], QUIET);
  expect(after.sheets[1]?.rows.at(-1)).toEqual({ rowIndex: 8_999, cells: [{ columnIndex: 3, kind: 'number', value: 7 }] });
});

test('a large sheet is read in pieces where there is no file, as the first time', async () => {
  const snapshot = drawWorkbook(
    drawSheet([['一'], ...Array.from({ length: 999 }, (_, i) => [i, ...Array.from({ length: 219 }, () => null), i])], { name: '大' }),
  );
  const { excel, open } = startHost(snapshot, { file: false });
  await open.read(QUIET);
  const before = excel.roundTrips;
  excel.type('大', 'A1', [['二']]);
  const after = await open.readAgain([{ name: '大' }], QUIET);
  expect(after.sheets[0]?.rows[0]?.cells[0]).toMatchObject({ value: '二' });
  expect(excel.roundTrips - before).toBeGreaterThan(2);
});
