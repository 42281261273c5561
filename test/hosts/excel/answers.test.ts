import { areasOf } from '../../../src/hosts/excel/areasOf.ts';
import { rowsOf } from '../../../src/hosts/excel/cellQuestion.ts';
import { typed } from '../../../src/hosts/excel/typed.ts';

/** Value, formula and type of a cell as Excel may tell them, and what it is. */
test.each<[unknown, unknown, string, object | undefined]>([
  [8.5, 8.5, 'Double', { kind: 'number', value: 8.5 }],
  [8, 8, 'Integer', { kind: 'number', value: 8 }],
  ['甲', '甲', 'String', { kind: 'text', value: '甲' }],
  ['甲', '甲', 'RichValue', { kind: 'text', value: '甲' }],
  [true, true, 'Boolean', { kind: 'boolean', value: true }],
  [false, '=1>2', 'Boolean', { kind: 'boolean', value: false, formula: '1>2' }],
  ['#N/A', '=NA()', 'Error', { kind: 'error', value: '#N/A', formula: 'NA()' }],
  ['#N/A', '#N/A', 'String', { kind: 'text', value: '#N/A' }],
  ['=A1', '=A1', 'String', { kind: 'text', value: '=A1' }],
  ['', '', 'Empty', undefined],
  // Whether Excel calls the result of ="" empty is not known.
  ['', '=""', 'Empty', { kind: 'text', value: '', formula: '""' }],
  ['', '=""', 'String', { kind: 'text', value: '', formula: '""' }],
  ['', '=BUSY()', 'Unknown', { kind: 'uncalculated', value: null, formula: 'BUSY()' }],
  ['', '', 'Unknown', undefined],
])('%j written %j of type %s', (value, formula, type, expected) => {
  const rows = rowsOf({ values: [[value]], formulas: [[formula]], types: [[type]] }, { top: 4, left: 2 });
  expect(rows).toEqual(expected ? [{ rowIndex: 4, cells: [{ columnIndex: 2, ...expected }] }] : []);
});

test.each([
  ['考核表!A1:B2', 'A1:B2'],
  ['A1', 'A1:A1'],
  ['考核表!A1:B2,考核表!D4', 'A1:B2 D4:D4'],
  ["'一 季度'!A1,'一 季度'!C3:C4", 'A1:A1 C3:C4'],
  ["'A1,B2'!C3,'A1,B2'!D4", 'C3:C3 D4:D4'],
  ["'D4!E5'!C3", 'C3:C3'],
  ["'O''Brien,A1'!C3", 'C3:C3'],
  ['考核表!A:B', 'A1:B1048576'],
  ['考核表!2:3', 'A2:XFD3'],
  ['', ''],
  ['#REF!', ''],
])('the areas of %s', (address, expected) => {
  const name = (column: number): string => (column < 26 ? String.fromCharCode(65 + column) : 'XFD');
  expect(
    areasOf(address)
      .map(({ top, left, bottom, right }) => `${name(left)}${top + 1}:${name(right)}${bottom + 1}`)
      .join(' '),
  ).toBe(expected);
});

test.each<[string | number | boolean | null, string | number | boolean | null]>([
  ['甲', '甲'],
  ['', ''],
  ['  ', '  '],
  ['5', "'5"],
  ['第5条', "'第5条"],
  ['٣', "'٣"],
  ['=A1', "'=A1"],
  ['-', "'-"],
  ["'x", "''x"],
  [' true', "' true"],
  ['truth', 'truth'],
  ['#N/A', "'#N/A"],
  [`${'长'.repeat(64)}5`, `${'长'.repeat(64)}5`],
  [5, 5],
  [true, true],
  [null, null],
])('%j is given to Excel as %j', (value, given) => {
  expect(typed(value)).toBe(given);
});
