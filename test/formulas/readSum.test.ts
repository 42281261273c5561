import { holdsSubtotal, readSum } from '../../src/formulas/readSum.ts';
import { sumOf } from '../../src/formulas/sumOf.ts';
import { areaAddress, parseAddress, type Position } from '../../src/workbook/address.ts';

/** `sum F4:F30` for each term, or null for a formula that is read as none. */
const CASES: readonly (readonly [string, readonly string[] | null])[] = [
  ['SUM(F4:F30)', ['sum F4:F30']],
  ['=SUM(F4:F30)', ['sum F4:F30']],
  ['sum($f$4:F$30)', ['sum F4:F30']],
  ['SUM(F30:F4)', ['sum F4:F30']],
  ['F4+F5', ['plus F4', 'plus F5']],
  ['+F4+F5', ['plus F4', 'plus F5']],
  ['F4 + F5\n+F6', ['plus F4', 'plus F5', 'plus F6']],
  ['C13', ['plus C13']],
  ['((F4+F5))+(SUM(F6,F8:F9))', ['plus F4', 'plus F5', 'sum F6', 'sum F8:F9']],
  ['SUM(F4+F5,F6)', ['plus F4', 'plus F5', 'sum F6']],
  ['SUM((F4:F6),F7)', ['sum F4:F6', 'sum F7']],
  ['SUM((F4,F6))', ['sum F4', 'sum F6']],
  ['SUM((F4)+F6)', ['plus F4', 'plus F6']],
  ['SUM(SUM(F4:F5),SUBTOTAL(9,F6:F7))', ['sum F4:F5', 'subtotal F6:F7']],
  ['SUM(F4:F5,,F6)', ['sum F4:F5', 'sum F6']],
  ['SUM(F:F)', ['sum F1:F1048576']],
  ['SUM(5:5)', ['sum A5:XFD5']],
  ['SUBTOTAL(9,F4:F9)', ['subtotal F4:F9']],
  ['SUBTOTAL(109,F4:F9,F11)', ['visible F4:F9', 'visible F11']],
  ['SUM(县市区!F4:F6)', ['sum F4:F6']],
  ["'县市区'!F4+F5", ['plus F4', 'plus F5']],
  // Anything else in it, and it is not read.
  ['SUM(部门!F4:F6)', null],
  ['SUM([1]县市区!F4:F6)', null],
  ['SUM(县市区:部门!F4)', null],
  ['SUM(F4:F30)*1', null],
  ['SUM(F4:F30)+0', null],
  ['SUM(F4:F30)-F31', null],
  ['-F4+F5', null],
  ['SUM(F4,5)', null],
  ['ROUND(SUM(F4:F30),1)', null],
  ['SUM(F4:F30)+ROUND(F31,0)', null],
  ['SUM(得分)', null],
  ['SUM(Table1[得分])', null],
  ['SUM(F4:INDEX(F:F,30))', null],
  ['SUM(F4:F9 F6:F12)', null],
  ['SUM(#REF!)', null],
  ['SUM(F4:F9%)', null],
  ['F4:F9', null],
  ['F4:F9+F10', null],
  ['SUM(F4:F9+F10)', null],
  ['SUBTOTAL(1,F4:F9)', null],
  ['SUBTOTAL(9,F4+F5)', null],
  ['SUBTOTAL(F1,F4:F9)', null],
  ['SUM()', null],
  ['SUM(F4:F30', null],
  ['83', null],
  ['"83"', null],
  ['', null],
];

test.each(CASES)('%s', (formula, expected) => {
  const terms = readSum(formula, '县市区');
  expect(terms && terms.map(({ by, area }) => `${by} ${areaAddress(area)}`)).toEqual(expected);
});

test('SUBTOTAL is found wherever it stands, and not in a text', () => {
  expect(['SUBTOTAL(9,F4:F9)', 'ROUND(subtotal(109,F4:F9),1)'].map(holdsSubtotal)).toEqual([true, true]);
  expect(['SUM(F4:F9)', '"SUBTOTAL(9,F4)"', 'SUBTOTALS+1'].map(holdsSubtotal)).toEqual([false, false, false]);
});

function cells(...addresses: readonly string[]): readonly Position[] {
  return addresses.flatMap((address) => parseAddress(address) ?? []);
}

test('a formula adds cells in as few ranges as they make', () => {
  expect(sumOf(cells('F4', 'F5', 'F7', 'F6', 'F9'), 'SUM')).toBe('SUM(F4:F7,F9)');
  expect(sumOf(cells('C5', 'D5', 'E5'), 'SUM')).toBe('SUM(C5:E5)');
  expect(sumOf(cells('F4', 'F6'), 'SUBTOTAL(109)', ({ rowIndex }) => rowIndex === 4)).toBe('SUBTOTAL(109,F4:F6)');
  expect(sumOf(cells('F4', 'F4'), 'SUBTOTAL(9)')).toBe('SUBTOTAL(9,F4)');
  expect(sumOf([], 'SUM')).toBeNull();
  const scattered = Array.from({ length: 256 }, (_, i) => ({ rowIndex: i * 2, columnIndex: 0 }));
  expect(sumOf(scattered, 'SUM')).toBeNull();
});
