import { clearMarks, recalculate } from '../../support/recalculate.ts';
import { scoreWorkbook } from '../../bench/scoreWorkbook.ts';
import type { LoggedBatch } from '../../excelInMemory/requestLog.ts';
import { readToEnd } from '../xlsx/readToEnd.ts';
import { QUIET, startHost } from './startHost.ts';

const DAY = '2020-12-31';
const SHEETS = 66;
const MOST_BYTES = 5_242_880;
const { excel, open } = startHost(readToEnd(scoreWorkbook(SHEETS)));

/** The round trips that some work makes, and what they ask. */
async function trips(work: () => Promise<unknown>): Promise<readonly LoggedBatch[]> {
  const before = excel.log.length;
  await work();
  expect(excel.files.open).toBe(0);
  return excel.log.slice(before).filter(({ cleanup }) => !cleanup);
}

function calls(log: readonly LoggedBatch[], call: string): number {
  return log.flatMap((batch) => batch.calls).filter((one) => one === call).length;
}

let first: readonly LoggedBatch[] = [];
let filesFirst = 0;
beforeAll(async () => {
  first = await trips(() => recalculate(open, QUIET, DAY));
  filesFirst = excel.files.log.length;
});
afterAll(() => expect(excel.unknown).toEqual([]));

test('66 sheets are read in two round trips: the file and one request', () => {
  expect(first.slice(0, 3).map(({ writes }) => writes)).toEqual([false, false, true]);
  expect(filesFirst).toBe(1);
});

test('they are written in three, how things stand, the writing and the reading back of marks, and in one more for each 4 MB', () => {
  const [stands, ...writing] = first.slice(1, -1);
  expect([stands?.writes, ...writing.map(({ writes }) => writes), first.at(-1)?.writes]).toEqual([
    false,
    ...writing.map(() => true),
    false,
  ]);
  const bytes = writing.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  expect(writing.length).toBeLessThanOrEqual(1 + Math.floor(bytes / 3_500_000));
});

test('no request and no answer is larger than Excel on the web takes', () => {
  for (const { requestBytes, responseBytes } of first) expect(Math.max(requestBytes, responseBytes)).toBeLessThan(MOST_BYTES);
});

test('cells are written by whole ranges, and nothing is done cell by cell', () => {
  const cells = excel.workbook.sheets
    .slice(SHEETS)
    .flatMap((sheet) => [...sheet.cells.values()].map(({ size }) => size))
    .reduce((a, b) => a + b, 0);
  // Above 1,500 cells Microsoft's client sends an assignment in pieces.
  expect(calls(first, 'Range.values=') + calls(first, 'Range.formulas=')).toBeLessThan(40 + cells / 750);
  expect(first.filter(({ writes }) => writes).reduce((sum, { actions }) => sum + actions, 0) / SHEETS).toBeLessThan(120);
});

test('marks are added by score column, not by cell', () => {
  expect(calls(first, 'ConditionalFormatCollection.add()')).toBeLessThan(4 * SHEETS);
  expect(calls(first, 'DataValidation.rule=')).toBeLessThan(3 * SHEETS);
});

test('marks come behind the names that they follow', () => {
  const log = first.flatMap((batch) => batch.calls);
  expect(log.lastIndexOf('NamedItemCollection.add()')).toBeLessThan(log.indexOf('ConditionalFormatCollection.add()'));
});

test('written again, it is as many round trips, but for validations side by side and what is taken off', async () => {
  const again = await trips(() => recalculate(open, QUIET, DAY));
  expect(again.length).toBeLessThanOrEqual(first.length + 2);
});

test('after one edited cell it is one, which writes nothing', async () => {
  await open.read(QUIET);
  excel.type('单位7', 'F10', [[1]]);
  const edit = await trips(() => open.readAgain([{ name: '单位7' }], QUIET));
  expect(edit.map(({ writes }) => writes)).toEqual([false]);
  expect(edit[0]?.responseBytes).toBeLessThan(50_000);
});

test('a correction is two: how things stand, and the value', async () => {
  const correction = await trips(() => open.apply([{ edit: 'set-values', sheet: '单位7', range: 'F10', values: [[3]] }], QUIET));
  expect(correction.map(({ writes }) => writes)).toEqual([false, true]);
});

test('taking it all off is read and written like a recalculation over another', async () => {
  const cleared = await trips(() => clearMarks(open, QUIET));
  expect(cleared.length).toBeLessThanOrEqual(first.length + 2);
  expect(cleared.filter(({ writes }) => writes)).toHaveLength(1);
  expect(excel.workbook.sheets).toHaveLength(SHEETS);
});
