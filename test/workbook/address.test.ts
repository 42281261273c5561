import { addressOf, areaAddress, columnName, contains, parseAddress, parseArea } from '../../src/workbook/address.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (columnIndex, name) => {
  expect(columnName(columnIndex)).toBe(name);
  expect(parseAddress(`${name}1`)?.columnIndex).toBe(columnIndex);
});

test.each([
  ['F4', 3, 5],
  ['$F$4', 3, 5],
  ['f4', 3, 5],
  ['XFD1048576', 1_048_575, 16_383],
])('%s is a cell', (text, rowIndex, columnIndex) => {
  expect(parseAddress(text)).toEqual({ rowIndex, columnIndex });
  expect(addressOf({ rowIndex, columnIndex })).toBe(text.replaceAll('$', '').toUpperCase());
});

test.each(['', 'A', '4', 'A0', 'A01', 'XFE1', 'A1048577', 'A1:B2', '甲1', ' A1', 'ABCD1', '-1'])('%j is no cell', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test.each([
  ['A1:B2', { top: 0, left: 0, bottom: 1, right: 1 }],
  ['B2:A1', { top: 0, left: 0, bottom: 1, right: 1 }],
  ['C3', { top: 2, left: 2, bottom: 2, right: 2 }],
  ['$A:$C', { top: 0, left: 0, bottom: 1_048_575, right: 2 }],
  ['2:5', { top: 1, left: 0, bottom: 4, right: 16_383 }],
])('%s is an area', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(['', 'A1:', ':A1', 'A1:B2:C3', 'A1:B', 'A:2', 'XFE:XFE', '0:3'])('%j is no area', (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test('an area of one cell is written as one', () => {
  expect(areaAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe('B2');
  expect(areaAddress({ top: 1, left: 0, bottom: 36, right: 15 })).toBe('A2:P37');
});

test('an area contains its edges and nothing beyond them', () => {
  const area = { top: 1, left: 1, bottom: 3, right: 4 };
  expect(contains(area, { rowIndex: 1, columnIndex: 1 })).toBe(true);
  expect(contains(area, { rowIndex: 3, columnIndex: 4 })).toBe(true);
  expect(contains(area, { rowIndex: 0, columnIndex: 1 })).toBe(false);
  expect(contains(area, { rowIndex: 3, columnIndex: 5 })).toBe(false);
});
