import { unzipSync } from 'fflate';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot.ts';
import { issuedBytes, MIXED, order, UNITS } from '../../session/returned.ts';
import { finish } from '../../support/readWorkbookFile.ts';
import { makeXlsx } from '../../support/xlsx.ts';
import { documentText } from '../../../src/document/documentText.ts';
import { reportDocument } from '../../../src/report/reportDocument.ts';
import { zh } from '../../../src/report/words/zh.ts';
import { openedBook } from '../openedBook.ts';

const read = (bytes: Uint8Array): WorkbookSnapshot => finish(readWorkbook(bytes, nodeCodec));
const cell = ({ sheets }: WorkbookSnapshot, name: string, row: number, column: number) => {
  const sheet = sheets.find((one) => one.name === name);
  return sheet && gridOf(sheet).own(row, column)?.value;
};

const filledIn = (): Uint8Array =>
  makeXlsx({
    sheets: [
      {
        name: '甲局',
        rows: [
          ['序号', '考核指标', '分值', '考核得分'],
          [1, '落实政策', 100, 90],
        ],
      },
    ],
  });

test('returned files go over to the worker, and what they hold into the file, totals of the office included; one step takes it back', async () => {
  const { book } = await openedBook(issuedBytes());
  const preview = await book.session.run('preview-collection', order(MIXED));
  expect(preview?.files.map(({ state }) => state)).toEqual(['used', 'conflict', 'conflict', 'unreadable']);
  const told = await book.session.run('collect', order(MIXED, { chosen: [{ unit: '南局', file: 2 }] }));
  expect(told).toMatchObject({ kind: 'collected', entries: 8, missing: ['西局'], changes: 1 });
  const collected = read(await book.bytes());
  expect(collected.sheets.map(({ name }) => name)).toEqual([...UNITS, '回收登记', '改动清单']);
  expect([cell(collected, '东局', 3, 4), cell(collected, '东局', 7, 4), cell(collected, '南局', 7, 4)]).toEqual([18, 92, 69]);
  expect(book.state().undo).toMatchObject({ kind: 'tool', undoable: { kind: 'collect' } });
  await book.undo();
  const back = read(await book.bytes());
  expect(back.sheets.map(({ name }) => name)).toEqual(UNITS);
  expect([cell(back, '东局', 3, 4) ?? null, cell(back, '东局', 7, 4)]).toEqual([null, 0]);
  expect(book.state().target).not.toBeNull();
});

test('each unit’s workbook is cut out of the file as it is, what was typed included, and all are zipped', async () => {
  const { book } = await openedBook(issuedBytes());
  book.type([{ edit: 'set-values', sheet: '东局', range: 'H4', values: [['请附文件']] }]);
  const bytes = await book.bytes();
  const plan = await book.session.run('distribution', bytes);
  expect(plan?.workbooks.map(({ file, sheets }) => [file, sheets])).toEqual(UNITS.map((unit) => [`${unit}.xlsx`, [unit]]));
  const files = await Promise.all(
    (plan?.workbooks ?? []).map(async ({ file, ...excerpt }) => ({ file, bytes: await book.cut(bytes, excerpt) })),
  );
  const zipped = unzipSync(await book.zipFiles(files));
  expect(Object.keys(zipped)).toEqual(UNITS.map((unit) => `${unit}.xlsx`));
  const east = read(zipped['东局.xlsx'] ?? new Uint8Array());
  expect(east.sheets.map(({ name }) => name)).toEqual(['东局']);
  expect(cell(east, '东局', 3, 7)).toBe('请附文件');
  expect(book.session.state().content?.workbook.sheets).toHaveLength(3);
});

test('what a tool answers comes over whole, decimals included: a report can be written of it', async () => {
  const { book } = await openedBook(filledIn());
  const answer = await book.session.run('report', { period: null, previous: filledIn() });
  if (answer?.kind !== 'report') throw new Error('no report');
  expect(documentText(reportDocument(answer.report, zh))).toContain('甲局\t90.00');
});
