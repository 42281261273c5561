import { openBook, type Book } from '../../../src/workbench/book/openBook.ts';
import type { Cell } from '../../../src/workbook/snapshot.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { nodeWorkers } from '../nodeWorker.ts';

const BYTES = makeXlsx({
  sheets: [
    { name: '甲', rows: [[1, { f: 'SUM(A1:A1)', v: 1 }, { f: 'TODAY()+A1', v: 9 }]] },
    { name: '乙', rows: [[{ f: '甲!B1*2', v: 2 }]] },
  ],
});

async function opened(): Promise<{ readonly book: Book; readonly told: ReturnType<typeof nodeWorkers>['told'] }> {
  const workers = nodeWorkers();
  const book = openBook({ startWorker: workers.start, bytes: BYTES, keep: () => undefined });
  await book.session.start();
  return { book, told: workers.told };
}

function cell(book: Book, sheet: number, columnIndex: number): Cell | undefined {
  return book.state().workbook?.sheets[sheet]?.rows[0]?.cells.find((one) => one.columnIndex === columnIndex);
}

const until = async (is: () => boolean): Promise<void> => {
  while (!is()) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('what follows from what is typed shows before the file is written, and is in the file', async () => {
  const { book, told } = await opened();
  const before = told.length;
  book.type([{ edit: 'set-values', sheet: '甲', range: 'A1', values: [[4]] }]);
  await until(() => cell(book, 1, 0)?.value === 8);
  expect(cell(book, 0, 1)?.value).toBe(4);
  await book.bytes();
  await until(() => told.slice(before).some(({ tell }) => tell === 'workbook'));
  const tells = told.slice(before).map(({ tell }) => tell);
  expect(tells.indexOf('followed')).toBe(0);
  expect([cell(book, 0, 1)?.value, cell(book, 1, 0)?.value]).toEqual([4, 8]);
  book.close();
});

test('a formula that keeps its result is told until it is worked out or gone', async () => {
  const { book } = await opened();
  expect(book.state().kept).toEqual([]);
  book.type([{ edit: 'set-values', sheet: '甲', range: 'A1', values: [[4]] }]);
  await until(() => book.state().kept.length > 0);
  expect(book.state().kept).toEqual([{ sheet: '甲', rowIndex: 0, columnIndex: 2, reason: 'volatile' }]);
  expect(cell(book, 0, 2)?.value).toBe(9);
  book.type([{ edit: 'set-values', sheet: '甲', range: 'C1', values: [[3]] }]);
  await until(() => book.state().kept.length === 0);
  expect(cell(book, 0, 2)?.value).toBe(3);
  book.close();
});
