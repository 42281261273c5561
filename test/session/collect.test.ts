import { addressOf } from '../../src/workbook/address.ts';
import { gridOf } from '../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { book, matrix } from '../round/rounds.ts';
import { drawSheet, drawWorkbook } from '../support/drawSheet.ts';
import { openSession, type Opened } from './openSession.ts';
import { issued, matrixBytes, MIXED, order, returned, UNITS } from './returned.ts';

const names = ({ workbook }: Opened) => workbook.now().sheets.map(({ name }) => name);
const scores = (workbook: WorkbookSnapshot, sheet: string) => {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return [3, 4, 5, 6].map((row) => (found ? (gridOf(found).own(row, 4)?.value ?? null) : undefined));
};
const REGIONS = ['甲区', '乙区', '丙区', '丁区', '戊区'];

const undo = async (opened: Opened): Promise<void> => opened.session.undo(opened.session.state().undoable[0]?.id ?? 0);

test('what would be done is told before anything is written: who is known by what, versions with what differs, who is missing', async () => {
  const opened = await openSession(issued());
  const preview = await opened.session.run('preview-collection', order(MIXED));
  expect(opened.workbook.calls).not.toContain('apply');
  expect(preview?.units.map(({ name, state, entries }) => [name, state, entries])).toEqual([
    ['东局', 'returned', 4],
    ['西局', 'missing', 0],
    ['南局', 'conflict', 0],
  ]);
  expect(preview?.files.map(({ file, state }) => [file, state])).toEqual([
    ['东局.xlsx', 'used'],
    ['南局(1).xlsx', 'conflict'],
    ['南局.xlsx', 'conflict'],
    ['坏.xlsx', 'unreadable'],
  ]);
  expect(preview?.known).toEqual([
    [{ unit: '东局', called: '东局', by: 'name' }],
    [{ unit: '南局', called: '南局', by: 'name' }],
    [{ unit: '南局', called: '南局', by: 'name' }],
    [],
  ]);
  expect(preview?.entries).toBe(4);
  const [south] = preview?.versions ?? [];
  expect(south).toMatchObject({
    unit: '南局',
    latest: null,
    versions: [
      { files: [1], changes: [] },
      { files: [2], changes: [{ kind: 'max' }] },
    ],
  });
  expect(south?.differing.map(({ at, indicator, values }) => [addressOf(at), indicator, values])).toEqual([
    ['E6', '归集信用信息', [30, 35]],
  ]);
});

test('a choice decides, and the files that a person has not given any more decide nothing', async () => {
  const opened = await openSession(issued());
  const chosen = [
    { unit: '南局', file: 2 },
    { unit: '没有的局', file: 0 },
    { unit: '东局', file: 3 },
  ];
  const preview = await opened.session.run('preview-collection', order(MIXED, { chosen }));
  expect(preview?.units.map(({ state, file }) => [state, file])).toEqual([
    ['returned', '东局.xlsx'],
    ['missing', null],
    ['returned', '南局.xlsx'],
  ]);
  expect(preview?.changes.map(({ unit, kind, issued: was, returned: is }) => [unit, kind, was, is])).toEqual([['南局', 'max', '20', '25']]);
});

test('the entries go in with 回收登记 and 改动清单, and all of it comes back in one step', async () => {
  const opened = await openSession(issued());
  const before = opened.workbook.now();
  const told = await opened.session.run('collect', order(MIXED, { chosen: [{ unit: '南局', file: 2 }] }));
  expect(told).toMatchObject({ kind: 'collected', entries: 8, units: 3, returned: 2, missing: ['西局'], conflicts: [], changes: 1 });
  expect(names(opened)).toEqual([...UNITS, '回收登记', '改动清单']);
  expect(UNITS.map((unit) => scores(opened.workbook.now(), unit))).toEqual([
    [18, 25, 40, 9],
    [null, null, null, null],
    [10, 20, 35, 4],
  ]);
  expect(opened.workbook.calls.filter((call) => call === 'apply')).toHaveLength(1);
  expect(opened.session.state().undoable).toMatchObject([{ kind: 'collect', entries: 8 }]);
  await undo(opened);
  expect(opened.session.state()).toMatchObject({ undoable: [], notice: { kind: 'collection-undone', cells: [], sheets: [] } });
  expect(names(opened)).toEqual(UNITS);
  expect(UNITS.map((unit) => scores(opened.workbook.now(), unit))).toEqual(UNITS.map((unit) => scores(before, unit)));
});

test('what a person has changed since stays when it is taken back, and is named', async () => {
  const opened = await openSession(issued());
  await opened.session.run('collect', order(MIXED));
  opened.workbook.type('东局', 'E4', 19);
  await undo(opened);
  expect(scores(opened.workbook.now(), '东局')[0]).toBe(19);
  expect(opened.session.state().notice).toMatchObject({ kind: 'collection-undone', cells: ['东局!E4'] });
});

test('where rows have moved since nothing is taken back', async () => {
  const opened = await openSession(issued());
  await opened.session.run('collect', order(MIXED));
  opened.workbook.rearrange((workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === '东局'
        ? { ...sheet, rows: sheet.rows.map((row) => (row.rowIndex > 3 ? { ...row, rowIndex: row.rowIndex + 1 } : row)) }
        : sheet,
    ),
  }));
  const there = opened.workbook.now();
  await undo(opened);
  expect(opened.session.state().notice).toEqual({ kind: 'collection-kept', moved: ['东局'] });
  expect(opened.workbook.now()).toEqual(there);
});

test('a file that comes late is collected into what is there; taken back, the earlier register stands again', async () => {
  const opened = await openSession(issued());
  await opened.session.run('collect', order(MIXED));
  const register = () =>
    opened.workbook
      .now()
      .sheets.find(({ name }) => name === '回收登记')
      ?.rows.map(({ cells }) => cells.map(({ value }) => value));
  const first = register();
  const told = await opened.session.run('collect', order([returned('迟.xlsx', '西局', { scores: [1, 2, 3, 4] })]));
  expect(told).toMatchObject({ returned: 2, missing: ['南局'], entries: 4 });
  expect(scores(opened.workbook.now(), '东局')).toEqual([18, 25, 40, 9]);
  expect(names(opened)).toEqual([...UNITS, '回收登记', '改动清单']);
  await undo(opened);
  expect(register()).toEqual(first);
  expect(scores(opened.workbook.now(), '东局')).toEqual([18, 25, 40, 9]);
  expect(names(opened)).toEqual([...UNITS, '回收登记', '改动清单']);
});

test('what a person has written beside 回收登记 stays, also when it is written anew and taken back', async () => {
  const opened = await openSession(issued());
  await opened.session.run('collect', order(MIXED));
  opened.workbook.type('回收登记', 'J7', '电话催过');
  await opened.session.run('collect', order([returned('迟.xlsx', '西局', { scores: [1, 2, 3, 4] })]));
  const noted = () =>
    opened.workbook.now().sheets.some(({ rows }) => rows.some(({ cells }) => cells.some(({ value }) => value === '电话催过')));
  expect(noted()).toBe(true);
  await undo(opened);
  expect(noted()).toBe(true);
  expect(opened.session.state().notice).toMatchObject({ kind: 'collection-undone', sheets: ['回收登记'] });
});

test('scores that look like ranks are asked about before anything is written', async () => {
  const opened = await openSession(book(matrix(REGIONS)));
  const files = REGIONS.map((unit, i) => ({ file: `${unit}.xlsx`, content: matrixBytes(REGIONS, unit, [i + 1, 20, 30, 5]) }));
  expect(await opened.session.run('collect', order(files))).toMatchObject({
    kind: 'collection-doubted',
    doubts: [{ why: 'ranks', indicator: '落实信用政策' }],
  });
  expect(opened.workbook.calls).not.toContain('apply');
  const preview = await opened.session.run('preview-collection', order(files));
  const told = await opened.session.run('collect', order(files, { accepted: preview?.doubts ?? [] }));
  expect(told).toMatchObject({ kind: 'collected', entries: 20 });
});

test('without a unit nothing is written, and that is said', async () => {
  const opened = await openSession(drawWorkbook(drawSheet([['通讯录']])));
  expect(await opened.session.run('collect', order(MIXED))).toEqual({ kind: 'nobody-to-collect-from' });
  expect(opened.workbook.calls).not.toContain('apply');
});

test('cancelled while files are read, nothing has been written', async () => {
  const opened = await openSession(issued());
  opened.clock.onPause = (count) => (count > 6 ? opened.session.cancel() : undefined);
  expect(await opened.session.run('collect', order(MIXED))).toBeNull();
  expect(opened.session.state()).toMatchObject({ notice: { kind: 'cancelled', of: 'collect' }, undoable: [] });
  expect(opened.workbook.calls).not.toContain('apply');
});

test('a failure while it is written leaves a way back', async () => {
  const opened = await openSession(issued());
  opened.workbook.failNext('apply', { kind: 'program-error', code: 'GeneralException', detail: '' });
  await opened.session.run('collect', order(MIXED));
  expect(opened.session.state()).toMatchObject({ notice: { kind: 'failed', during: 'collect' }, undoable: [{ kind: 'collect' }] });
});
