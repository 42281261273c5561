import { listCells, readToEnd } from '../../readToEnd.ts';
import type { SheetSnapshot } from '../../../../../src/workbook/snapshot.ts';
import { makeXlsx } from '../../../../support/xlsx.ts';
import { changedParts, inside, oneSheet, refusal, SHEET1, textOf, values, write } from '../written.ts';

const ROWS = '<row r="2" spans="2:3" ht="20" customHeight="1"><c r="B2" s="0" t="s"><v>0</v></c><c r="C2"><v>1</v></c></row><row r="5"/>';

function data(sheetData: string, ...edits: Parameters<typeof values>[]): string {
  return inside(
    write(
      oneSheet({ sheetData }),
      edits.map(([range, rows]) => values(range, rows)),
    ),
    'sheetData',
  );
}

test.each([
  ['a number in place of a text keeps the style', 'B2', [[12.5]], '<c r="B2" s="0"><v>12.5</v></c>'],
  ['a tenth is written as short as it reads', 'B2', [[0.1 + 0.2]], '<v>0.30000000000000004</v>'],
  ['a truth', 'B2', [[true]], '<c r="B2" s="0" t="b"><v>1</v></c>'],
  ['a text', 'B2', [['优秀']], '<c r="B2" s="0" t="inlineStr"><is><t>优秀</t></is></c>'],
  ['markup', 'B2', [['a<b & "c"']], '<t>a&lt;b &amp; "c"</t>'],
  ['blanks at the ends', 'B2', [[' a']], '<t xml:space="preserve"> a</t>'],
  ['a cleared cell keeps its style', 'B2', [['']], '<c r="B2" s="0"/>'],
  ['a new cell between two rows', 'D3', [[1]], '</row><row r="3"><c r="D3"><v>1</v></c></row><row r="5"/>'],
  ['a new cell right before a row', 'D4', [[1]], '</row><row r="4"><c r="D4"><v>1</v></c></row><row r="5"/>'],
  ['a new cell in an empty row', 'A5', [[1]], '<row r="5"><c r="A5"><v>1</v></c></row>'],
  ['a new cell behind the last row', 'A9', [[1]], '<row r="5"/><row r="9"><c r="A9"><v>1</v></c></row>'],
  [
    'a new cell before others widens the spans',
    'A2',
    [[1]],
    '<row r="2" spans="1:3" ht="20" customHeight="1"><c r="A2"><v>1</v></c><c r="B2"',
  ],
  ['a new cell behind others', 'D2', [[1]], '<c r="C2"><v>1</v></c><c r="D2"><v>1</v></c></row>'],
])('%s', (_, range, rows, expected) => {
  expect(data(ROWS, [range, rows])).toContain(expected);
});

test('null leaves a cell alone, and so does clearing one that is not there', () => {
  expect(
    data(ROWS, [
      'A2:D3',
      [
        [null, null, null, ''],
        ['', null, null, null],
      ],
    ]),
  ).toBe(ROWS);
});

test('an empty sheetData opens up, rows in order whatever the order of the edits', () => {
  const bytes = oneSheet({ xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>` });
  const written = write(bytes, [values('B3', [[3]]), values('B1', [[1]])]);
  expect(inside(written, 'sheetData')).toBe('<row r="1"><c r="B1"><v>1</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>');
});

test('texts come back as they were, whatever is in them', () => {
  const texts = ['多行\n文本', '🙂', 'a\rb', 'nul\0', '\ud800 alone', '_x0041_', '\t', '  ', '\n', ']]>', '&amp;', '\uffff'];
  const written = write(oneSheet({ rows: [] }), [
    values(
      `A1:A${texts.length}`,
      texts.map((text) => [text]),
    ),
  ]);
  const sheet = readToEnd(written).sheets[0] as SheetSnapshot;
  expect(sheet.rows.map(({ cells }) => cells[0]?.value)).toEqual(texts);
});

test('a new cell takes the style of its row, else of its column', () => {
  const before = '<cols><col min="1" max="2" style="3"/></cols>';
  const sheetData = '<row r="1" s="7" customFormat="1"/><row r="2" s="7"/>';
  const written = write(oneSheet({ before, sheetData }), [values('B1:B3', [[1], [2], [3]])]);
  expect(inside(written, 'sheetData').match(/<c [^>]*>/g)).toEqual(['<c r="B1" s="7">', '<c r="B2" s="3">', '<c r="B3" s="3">']);
});

test('cells and rows without references are counted', () => {
  const written = write(oneSheet({ sheetData: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' }), [
    values('B1:B2', [[8], [9]]),
  ]);
  expect(listCells(readToEnd(written).sheets[0] as SheetSnapshot)).toEqual(['A1 number 1', 'B1 number 8', 'A2 number 3', 'B2 number 9']);
});

test('the declared dimension grows, and never shrinks', () => {
  const bytes = oneSheet({ before: '<dimension ref="B2:C5"/>', sheetData: ROWS });
  expect(textOf(write(bytes, [values('C3', [[1]])]))).toContain('<dimension ref="B2:C5"/>');
  expect(textOf(write(bytes, [values('A9', [[1]])]))).toContain('<dimension ref="A2:C9"/>');
});

test('the sheet asks for a calculation once', () => {
  const written = write(oneSheet({ sheetData: ROWS, after: '<pageMargins left="1"/>' }), [values('B2', [[1]])]);
  expect(textOf(written)).toContain('</sheetData><sheetCalcPr fullCalcOnLoad="1"/><pageMargins');
  expect(textOf(write(written, [values('B2', [[2]])])).split('sheetCalcPr')).toHaveLength(2);
});

test.each([
  ['<sheetCalcPr fullCalcOnLoad="true"/>', '<sheetCalcPr fullCalcOnLoad="true"/>'],
  ['<sheetCalcPr fullCalcOnLoad="0"/>', '<sheetCalcPr fullCalcOnLoad="1"/>'],
])('a sheet that says %s', (after, expected) => {
  expect(textOf(write(oneSheet({ sheetData: ROWS, after }), [values('B2', [[1]])]))).toContain(`</sheetData>${expected}</worksheet>`);
});

test('what belongs to the old value goes with it, what belongs to the cell stays', () => {
  const sheetData = '<row r="1"><c r="A1" s="2" t="e" vm="1" cm="1" ph="1"><v>#VALUE!</v></c></row>';
  expect(inside(write(oneSheet({ sheetData }), [values('A1', [[1]])]), 'row')).toBe('<c r="A1" s="2" ph="1"><v>1</v></c>');
});

test('only the part of the sheet changes, and equal edits give equal bytes', () => {
  const bytes = makeXlsx({
    sheets: [
      { name: 'Sheet1', rows: [['a']] },
      { name: 'Sheet2', rows: [[1]] },
    ],
    strings: ['<t>x</t>'],
    parts: { 'xl/vbaProject.bin': 'macro' },
  });
  const edits = [values('A1', [['b']])];
  const written = write(bytes, edits);
  expect(changedParts(bytes, written)).toEqual([SHEET1]);
  expect(write(bytes, edits)).toEqual(written);
  expect(write(written, edits)).toEqual(written);
});

test('no edits, no change at all', () => {
  const bytes = oneSheet({ rows: [[1]] });
  expect(changedParts(bytes, write(bytes, []))).toEqual([]);
});

const MERGED = oneSheet({ rows: [[1, 2]], after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' });
const ARRAY = oneSheet({
  sheetData:
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(C1:C2)</f><v>1</v></c></row>',
});
const TABLE = oneSheet({ sheetData: '<row r="2"><c r="B2"><f t="dataTable" ref="B2:C3" dt2D="1"/><v>1</v></c></row>' });
const PLAIN = oneSheet({ rows: [[1]] });

test.each([
  ['a covered cell of a merged area', MERGED, 'B1', [[1]], 'inside-merged-area Sheet1!B1'],
  ['an array formula', ARRAY, 'A2', [[1]], 'inside-array-formula Sheet1!A2'],
  ['the first cell of an array formula', ARRAY, 'A1', [[1]], 'inside-array-formula Sheet1!A1'],
  ['a data table', TABLE, 'C3', [[1]], 'inside-data-table Sheet1!C3'],
  ['too few values', PLAIN, 'A1:B1', [[1]], 'values-do-not-fit Sheet1!A1:B1'],
  ['too many rows', PLAIN, 'A1', [[1], [2]], 'values-do-not-fit Sheet1!A1'],
  ['no range', PLAIN, 'A0', [[1]], 'range-not-allowed Sheet1!A0'],
  ['a whole column', PLAIN, 'A:A', [], 'range-not-allowed Sheet1!A:A'],
  ['no number', PLAIN, 'A1', [[NaN]], 'value-not-allowed Sheet1!A1'],
  ['infinity', PLAIN, 'A1', [[-Infinity]], 'value-not-allowed Sheet1!A1'],
  ['a text that is too long', PLAIN, 'A1', [['a'.repeat(32_768)]], 'too-long Sheet1!A1'],
])('refuses %s', (_, bytes, range, rows, expected) => {
  expect(refusal(bytes, [values(range, rows)])).toBe(expected);
});

test('writes the first cell of a merged area, and an array formula of one cell', () => {
  expect(inside(write(MERGED, [values('A1:B1', [['x', null]])]), 'is')).toBe('<t>x</t>');
  expect(inside(write(ARRAY, [values('B1', [[5]])]), 'sheetData')).toContain('<c r="B1"><v>5</v></c>');
});

test('refuses the header and the totals of a table, not its body', () => {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  const bytes = oneSheet(
    { rows: [['h'], [1], [2], [3]] },
    { parts: { 'xl/worksheets/_rels/sheet1.xml.rels': rels, 'xl/tables/table1.xml': '<table ref="A1:A4" totalsRowCount="1"/>' } },
  );
  expect(refusal(bytes, [values('A1', [['x']])])).toBe('not-supported Sheet1!A1');
  expect(refusal(bytes, [values('A4', [[1]])])).toBe('not-supported Sheet1!A4');
  expect(inside(write(bytes, [values('A2', [[7]])]), 'sheetData')).toContain('<v>7</v>');
});

test('refuses a sheet that is not there, and one without cells', () => {
  const bytes = makeXlsx({
    sheets: [
      { name: 'A', rows: [] },
      { name: 'Chart', type: 'chartsheet' },
    ],
  });
  expect(refusal(bytes, [{ edit: 'set-values', sheet: 'B', range: 'A1', values: [[1]] }])).toBe('sheet-missing B');
  expect(refusal(bytes, [{ edit: 'set-values', sheet: 'Chart', range: 'A1', values: [[1]] }])).toBe('not-supported Chart');
});

test('refuses a sheet that says two things of one cell or row', () => {
  expect(refusal(oneSheet({ sheetData: '<row r="1"/><row r="1"/>' }), [values('A1', [[1]])])).toBe('xml-broken');
  expect(refusal(oneSheet({ sheetData: '<row r="1"><c r="A1"/><c r="A1"/></row>' }), [values('A1', [[1]])])).toBe('xml-broken');
});
