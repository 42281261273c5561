import { splitAtOwnRow } from '../../../../../src/hosts/xlsx/write/cells/splitAtOwnRow.ts';
import type { Edit, FormulaValue } from '../../../../../src/workbook/edit.ts';
import { listCells, readToEnd } from '../../readToEnd.ts';
import { inside, oneSheet, write } from '../written.ts';

test.each([
  ['IF(K5="","",$A$1*K5)', ['IF(K', '="","",$A$1*K', ')']],
  ['SUM($A$5:$A$90)+$B5', ['SUM($A$5:$A$90)+$B', '']],
  ['IF(P5="A5","K5",考核_不计分)', ['IF(P', '="A5","K5",考核_不计分)']],
  ['LOG10(K5)', ['LOG10(K', ')']],
])('%s in row 5 can be shared', (formula, pieces) => {
  expect(splitAtOwnRow(formula, 5)).toEqual(pieces);
});

test.each([
  ['no cell of its row', '$A$5+1'],
  ['the row above', 'K4+K5'],
  ['its row in words alone', '"K5"'],
  ['another sheet', '甲!$A$1+K5'],
  ['another sheet in quotation marks', "'甲 乙'!$A$1+K5"],
  ['constants', 'SUM(K5*{1,2})'],
  ['a range that moves', 'SUM(K5:L5)'],
  ['a range that is worked out', 'SUM(K5:INDEX($A$1,1))'],
  ['an intersection', 'K5 L5'],
  ['a whole row', 'SUM(5:5)+K5'],
])('a formula with %s is not shared', (_, formula) => {
  expect(splitAtOwnRow(formula, 5)).toBeNull();
});

const OURS = 'xl/worksheets/sheet2.xml';
const SHEET = { edit: 'add-sheet', sheet: '考核明细', columnWidths: [], rowHeights: { 2: 30 } } as const satisfies Edit;

function drawn(...rows: readonly (readonly (FormulaValue | null)[])[]): Uint8Array {
  return write(oneSheet({ rows: [[1]] }), [
    SHEET,
    { edit: 'set-formulas', sheet: '考核明细', range: `A1:B${rows.length}`, formulas: rows },
  ]);
}

const of = (formula: string): FormulaValue => ({ formula, value: 1 });

test('down a column of a sheet of ours a formula stands once, and is read in each of its cells', () => {
  const written = drawn([of('C1*2'), of('Sheet1!$A$1')], [of('C2*2'), of('Sheet1!$A$2')], [of('C3+1'), null], [of('C4*2'), of('B3+B4')]);
  const sheetData = inside(written, 'sheetData', OURS);
  expect(sheetData.match(/<f[^>]*>[^<]*/gu)).toEqual([
    '<f t="shared" ref="A1:A4" si="0">C1*2',
    '<f>Sheet1!$A$1',
    '<f t="shared" si="0"/>',
    '<f>Sheet1!$A$2',
    '<f>C3+1',
    '<f t="shared" si="0"/>',
    '<f>B3+B4',
  ]);
  const cells = listCells(readToEnd(written).sheets[1] as Parameters<typeof listCells>[0]);
  expect(cells).toEqual([
    'A1 number 1 =C1*2',
    'B1 number 1 =Sheet1!$A$1',
    'A2 number 1 =C2*2',
    'B2 number 1 =Sheet1!$A$2',
    'A3 number 1 =C3+1',
    'A4 number 1 =C4*2',
    'B4 number 1 =B3+B4',
  ]);
});

test("a formula in an office's sheet is written out", () => {
  const rows = [[of('A1*2')], [of('A2*2')]];
  const written = write(oneSheet({ rows: [[1], [2]] }), [{ edit: 'set-formulas', sheet: 'Sheet1', range: 'B1:B2', formulas: rows }]);
  expect(inside(written, 'sheetData')).not.toContain('shared');
});

test('a result that is an error is written as one', () => {
  const written = drawn([
    { formula: 'Sheet1!$A$1', value: '#DIV/0!' },
    { formula: 'Sheet1!$A$2', value: '#DIV' },
  ]);
  expect(inside(written, 'sheetData', OURS)).toContain('t="e"><f>Sheet1!$A$1</f><v>#DIV/0!</v></c>');
  expect(inside(written, 'sheetData', OURS)).toContain('t="str"><f>Sheet1!$A$2</f><v>#DIV</v></c>');
});
