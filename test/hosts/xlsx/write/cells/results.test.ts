import { strFromU8, unzipSync } from 'fflate';
import { follow } from '../../../../../src/following/follow.ts';
import { nodeCodec } from '../../../../../src/hosts/xlsx/nodeCodec.ts';
import { runToEnd } from '../../../../../src/workbook/runToEnd.ts';
import { writeWorkbook } from '../../../../../src/hosts/xlsx/write/writeWorkbook.ts';
import type { KeptResult } from '../../../../../src/workbook/follow.ts';
import { makeXlsx } from '../../../../support/xlsx.ts';

/** The cells of 甲 and 乙 once 甲!A1 is 5, and what kept its result. */
function edited(甲: string, 乙 = '', after = ''): { readonly cells: readonly string[]; readonly kept: readonly KeptResult[] } {
  const row = (cells: string): string => `<row r="1"><c r="A1"><v>1</v></c>${cells}</row>`;
  const bytes = makeXlsx({
    sheets: [
      { name: '甲', sheetData: row(甲) },
      { name: '乙', sheetData: `<row r="1">${乙}</row>` },
    ],
    after,
  });
  const edits = [{ edit: 'set-values' as const, sheet: '甲', range: 'A1', values: [[5]] }];
  const { bytes: written, keptResults = [] } = runToEnd(writeWorkbook(bytes, edits, nodeCodec, { follow }));
  const parts = unzipSync(written);
  const cells = [1, 2].flatMap((sheet) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${sheet}.xml`] as Uint8Array);
    return [...xml.matchAll(/<c [^>]*?(?:\/>|>.*?<\/c>)/gu)]
      .map(([cell]) => cell)
      .filter((cell) => !cell.includes('r="A1"') || sheet === 2);
  });
  return { cells, kept: keptResults };
}

test.each([
  ['a number', '<c r="B1" s="3"><f>A1*2</f><v>2</v></c>', '<c r="B1" s="3"><f>A1*2</f><v>10</v></c>'],
  [
    'a text for a number',
    '<c r="B1"><f>IF(A1&gt;2,"优","良")</f><v>0</v></c>',
    '<c r="B1" t="str"><f>IF(A1&gt;2,"优","良")</f><v>优</v></c>',
  ],
  ['a number for a text', '<c r="B1" t="str"><f>A1</f><v>旧</v></c>', '<c r="B1"><f>A1</f><v>5</v></c>'],
  ['a truth value', '<c r="B1" t="b"><f>A1&gt;2</f><v>0</v></c>', '<c r="B1" t="b"><f>A1&gt;2</f><v>1</v></c>'],
  ['an error', '<c r="B1"><f>1/(A1-5)</f><v>-0.25</v></c>', '<c r="B1" t="e"><f>1/(A1-5)</f><v>#DIV/0!</v></c>'],
  ['no result yet', '<c r="B1"><f>A1+1</f></c>', '<c r="B1"><f>A1+1</f><v>6</v></c>'],
  ['an empty result', '<c r="B1"><f>A1+1</f><v/></c>', '<c r="B1"><f>A1+1</f><v>6</v></c>'],
  [
    'a text with blanks and signs',
    '<c r="B1"><f>" &lt;"&amp;A1</f><v>0</v></c>',
    '<c r="B1" t="str"><f>" &lt;"&amp;A1</f><v xml:space="preserve"> &lt;5</v></c>',
  ],
  [
    'a shared formula',
    '<c r="B1"><f t="shared" ref="B1:C1" si="0">A1+1</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c>',
    '<c r="B1"><f t="shared" ref="B1:C1" si="0">A1+1</f><v>6</v></c><c r="C1"><f t="shared" si="0"/><v>7</v></c>',
  ],
  [
    'the same result',
    '<c r="B1"><f>A1&gt;0</f><v>1</v></c>'.replace('r="B1"', 'r="B1" t="b"'),
    '<c r="B1" t="b"><f>A1&gt;0</f><v>1</v></c>',
  ],
])('%s: the result follows, the formula stays as it was written', (_, before, after) => {
  const { cells, kept } = edited(before);
  expect([cells.join(''), kept]).toEqual([after, []]);
});

test('through another sheet, a chain, a range and a name', () => {
  const names = '<definedNames><definedName name="总">甲!$B$1</definedName></definedNames>';
  const { cells, kept } = edited(
    '<c r="B1"><f>SUM(A1:A1)</f><v>1</v></c>',
    '<c r="A1"><f>甲!B1+1</f><v>2</v></c><c r="B1"><f>总*2</f><v>2</v></c><c r="C1"><f>SUM(甲!A:B)</f><v>2</v></c>',
    names,
  );
  expect(cells.map((cell) => /<v>(.*)<\/v>/u.exec(cell)?.[1])).toEqual(['5', '6', '10', '10']);
  expect(kept).toEqual([]);
});

test.each([
  ['not-known', '<c r="B1"><f>SEARCH("a",A1)</f><v>1</v></c>', ''],
  ['volatile', '<c r="B1"><f>TODAY()+A1</f><v>1</v></c>', ''],
  ['other-file', '<c r="B1"><f>[1]表!A1+A1</f><v>1</v></c>', ''],
  ['array', '<c r="B1"><f t="array" ref="B1:B1">A1*2</f><v>1</v></c>', ''],
  ['circle', '<c r="B1"><f>A1+B1</f><v>1</v></c>', ''],
  ['unclear', '<c r="B1"><f>"1月"+A1</f><v>1</v></c>', ''],
  ['setting', '<c r="B1"><f>A1*2</f><v>1</v></c>', '<calcPr iterate="1"/>'],
  ['setting', '<c r="B1"><f>A1*2</f><v>1</v></c>', '<calcPr fullPrecision="0"/>'],
])('%s: what can not be worked out keeps its result, with what depends on it, and is told', (reason, cell, after) => {
  const { cells, kept } = edited(`${cell}<c r="C1"><f>B1+1</f><v>2</v></c>`, '', after);
  expect(cells[0]).toBe(cell);
  expect(cells[1]).toBe('<c r="C1"><f>B1+1</f><v>2</v></c>');
  expect(kept.map((one) => [one.columnIndex, one.reason]).sort()).toEqual([
    [1, reason],
    [2, reason === 'setting' ? 'setting' : 'depends'],
  ]);
});

test('a long chain, a circle of two, and what an array fills', () => {
  const chain = Array.from({ length: 300 }, (_, i) => `<c r="${letters(i + 1)}1"><f>${letters(i)}1+1</f><v>0</v></c>`).join('');
  expect(edited(chain).cells.at(-1)).toContain('<v>305</v>');
  const circle = edited('<c r="B1"><f>C1+A1</f><v>1</v></c><c r="C1"><f>B1</f><v>1</v></c>');
  expect(circle.kept.map(({ reason }) => reason)).toEqual(['circle', 'circle']);
  const array = edited(
    '<c r="B1"><f t="array" ref="B1:C1">A1*{1,2}</f><v>1</v></c><c r="C1"><v>2</v></c><c r="D1"><f>C1+1</f><v>3</v></c>',
  );
  expect(array.kept.map(({ columnIndex, reason }) => [columnIndex, reason])).toEqual([
    [1, 'array'],
    [3, 'depends'],
  ]);
});

function letters(columnIndex: number): string {
  const last = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? last : letters(Math.floor(columnIndex / 26) - 1) + last;
}
