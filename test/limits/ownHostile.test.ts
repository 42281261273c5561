import { rawZip, entriesOf } from '../hosts/xlsx/rawZip.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../src/hosts/xlsx/openPackage.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import { OWN_SHEET_NAME } from '../../src/workbook/marks.ts';
import { refuseManySheets } from '../../src/workbook/refuseManySheets.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { makeXlsx } from '../support/xlsx.ts';
import { LONGEST_TEXT, MAX_PART_BYTES, MOST_LISTED, MOST_SCORES, MOST_SHEETS, MOST_TABLE_CELLS } from '../../src/workbook/limits.ts';
import { addAll } from '../../src/workbook/addAll.ts';
import { keepWhere } from '../../src/workbook/keepWhere.ts';
import { largest } from '../../src/workbook/largest.ts';
import { smallest } from '../../src/workbook/smallest.ts';
import { readSum } from '../../src/formulas/readSum.ts';
import { ledger, manyNames, matrix, nested, withoutStyles } from './drawHostile.ts';
import { assessed, cleared, read, refused, written } from './openHostile.ts';

function part(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(openPackage(bytes, nodeCodec).read(name));
}

function textsIn(bytes: Uint8Array, sheet: string): readonly string[] {
  const found = read(bytes).sheets.find(({ name }) => name === sheet);
  return (found?.rows ?? []).flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
}

test('a table of more cells than are assessed is refused by its size', () => {
  const bytes = matrix(1200, 900, () => 1);
  expect(refused(() => assessed(bytes))).toEqual({
    kind: 'table-too-large',
    sheet: '考核',
    rows: 900,
    columns: 1203,
    limit: MOST_TABLE_CELLS,
  });
});

test('more units times indicators than are assessed are refused by their number', () => {
  expect(refused(() => assessed(matrix(801, 200, () => 1)))).toEqual({ kind: 'too-many-scores', scores: 160_200, limit: MOST_SCORES });
});

/** So many sheets of the office's, each with one cell. */
function manySheets(count: number): Uint8Array {
  return makeXlsx({ sheets: Array.from({ length: count }, (_, i) => ({ name: `表${i + 1}`, rows: [[1]] })) });
}

test('more sheets than are assessed are refused before any is read, ours not counted', () => {
  expect(refused(() => read(manySheets(MOST_SHEETS + 1)))).toEqual({ kind: 'too-many', what: 'sheets', limit: MOST_SHEETS });
  const names = Array.from({ length: 5 }, (_, i) => `表${i + 1}`).map((name) => ({ name: OWN_SHEET_NAME, refersTo: '', sheet: name }));
  const sheets = read(manySheets(MOST_SHEETS)).sheets;
  const more = [1, 2, 3, 4, 5].map((i) => ({ ...(sheets[0] as SheetSnapshot), name: `另${i}` }));
  expect(() => refuseManySheets([...sheets, ...more], names)).not.toThrow();
  const [first] = more;
  expect(refused(() => refuseManySheets([...sheets, ...more, first as SheetSnapshot], names))).toMatchObject({ what: 'sheets' });
});

test('what would be refused when it is read again is not written', () => {
  const long = '核'.repeat(LONGEST_TEXT);
  const rows = Array.from({ length: Math.ceil(MAX_PART_BYTES / 3 / LONGEST_TEXT) + 1 }, () => [long]);
  const write = (values: readonly (readonly string[])[]): Uint8Array =>
    editBytes(ledger(), [{ edit: 'set-values', sheet: '甲局', range: `H1:H${values.length}`, values }], nodeCodec);
  expect(refused(() => write(rows))).toEqual({ kind: 'result-too-large', what: 'part', limit: MAX_PART_BYTES });
  expect(read(write(rows.slice(0, 10))).sheets[0]?.rows).toHaveLength(10);
});

test('of more findings than are listed the gravest are, with how many more there are', () => {
  const out = written(matrix(210, 100, (u, i) => (u === 209 && i === 99 ? 7 : '未定')));
  const texts = textsIn(out, '问题清单');
  expect(assessed(out).findings).toHaveLength(21_000);
  expect(texts.filter((text) => text === '须改正')).toHaveLength(MOST_LISTED);
  expect(texts.some((text) => text.includes(`只列出最要紧的，还有 1000 项没有列出`))).toBe(true);
  expect(read(cleared(out)).sheets.map(({ name }) => name)).toEqual(['考核']);
});

test('names that old files collect stay, and come to nothing', () => {
  const out = cleared(written(manyNames(150_000)));
  expect(read(out).names).toHaveLength(150_000);
});

test('what nests deeper than a stack holds is written as it stands', () => {
  const out = cleared(written(nested(60_000)));
  expect(part(out, 'xl/worksheets/sheet1.xml')).toContain('<a>'.repeat(60_000));
});

test('a text as long as a cell can be is shortened in our sheets, and stays in its own', () => {
  const out = written(ledger({ score: '9'.repeat(32_767) }));
  expect(textsIn(out, '甲局')).toContain('9'.repeat(32_767));
  const said = textsIn(out, '问题清单').filter((text) => text.includes('999'));
  expect(said.map((text) => text.length < 1000)).toEqual([true]);
});

test('a styles part that is missing is made, and what cells point to is not ours', () => {
  const out = written(withoutStyles());
  expect(part(out, 'xl/_rels/workbook.xml.rels')).not.toContain('NaN');
  expect(part(out, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
  expect(part(out, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
  expect(part(out, 'xl/styles.xml')).toContain('<cellXfs ');
});

test('cells and marks that point to styles of a part that is not there keep pointing to plain ones', () => {
  const sheetData = '<row r="1"><c r="A1" s="7"><v>1</v></c></row>';
  const row =
    '<row r="2"><c r="A2" t="inlineStr"><is><t>序号</t></is></c><c r="B2" t="inlineStr"><is><t>考核指标</t></is></c><c r="C2" t="inlineStr"><is><t>分值</t></is></c><c r="D2" t="inlineStr"><is><t>得分</t></is></c></row><row r="3"><c r="A3"><v>1</v></c><c r="B3" t="inlineStr"><is><t>制度</t></is></c><c r="C3"><v>100</v></c><c r="D3"><v>90</v></c></row>';
  const out = written(ledger({ sheets: [{ name: '甲局', sheetData: sheetData + row }] }));
  const styles = part(out, 'xl/styles.xml');
  const xfs = [...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xf]) => xf);
  expect(new Set(xfs.slice(0, 8))).toEqual(new Set(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']));
  expect(xfs.length).toBeGreaterThan(8);
});

test('ids of sheets and priorities of formats are free ones within what Excel takes', () => {
  const bytes = ledger({
    score: '达标',
    after:
      '<conditionalFormatting sqref="D3"><cfRule type="expression" priority="2147483647"><formula>TRUE</formula></cfRule></conditionalFormatting>',
  });
  const huge = rawZip(
    entriesOf(bytes).map((entry) =>
      entry.name === 'xl/workbook.xml'
        ? { ...entry, data: Buffer.from(Buffer.from(entry.data).toString().replace('sheetId="1"', 'sheetId="4294967295"')) }
        : entry,
    ),
  );
  const out = written(huge);
  const ids = [...part(out, 'xl/workbook.xml').matchAll(/ sheetId="(\d+)"/g)].map(([, id]) => Number(id));
  expect(ids[0]).toBe(4_294_967_295);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(1).filter((id) => id < 1 || id > 65_534)).toEqual([]);
  const priorities = [...part(out, 'xl/worksheets/sheet1.xml').matchAll(/ priority="(\d+)"/g)].map(([, one]) => Number(one));
  expect(priorities.length).toBeGreaterThan(1);
  expect(new Set(priorities).size).toBe(priorities.length);
  expect(priorities.filter((one) => one > 2_147_483_647)).toEqual([]);
});

test('parts that share their data are refused', () => {
  const entries = entriesOf(ledger());
  const [first] = entries;
  const twin = { name: 'xl/media/a.png', data: first?.data ?? Buffer.of(), headerOffset: 0 };
  expect(refused(() => read(rawZip([...entries, twin])))).toEqual({ kind: 'parts-overlap', part: 'xl/media/a.png' });
});

test.each([10, 150_000, 1_000_000])('lists of %i go through where a call would not take them', (count) => {
  const list = Array.from({ length: count }, (_, i) => i);
  const more = [0];
  addAll(more, list);
  expect(more).toHaveLength(count + 1);
  expect([largest(list), smallest(list)]).toEqual([count - 1, 0]);
  keepWhere(more, (one) => one % 2 === 1);
  expect(more).toHaveLength(count / 2);
});

test('brackets of a formula are followed as deep as Excel takes them, and no deeper', () => {
  const deep = (count: number): string => `${'('.repeat(count)}F4${')'.repeat(count)}`;
  expect(readSum(deep(60), '甲')).toHaveLength(1);
  expect(readSum(deep(100_000), '甲')).toBeNull();
  // Each pair could be a list or an addition: read both ways over and over, it would never end.
  expect(readSum(`SUM(${'(SUM('.repeat(31)}F4*2${'))'.repeat(31)})`, '甲')).toBeNull();
});

test('scores that differ in the ninth place rank as they are, in code and in the formula', () => {
  const scores = [0.7, 0.700000001, 0.699999999, 0.7, 0.4, 0.400000001];
  const { units } = assessed(matrix(6, 3, (u, i) => (i === 0 ? (scores[u] ?? 0) : 1)));
  const ranks = units.map(({ standing }) => (standing.kind === 'graded' ? standing.rank : null));
  expect(ranks).toEqual([2, 1, 4, 2, 6, 5]);
});
