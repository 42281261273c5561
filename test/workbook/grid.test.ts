import { gridOf, isBlank, textOf } from '../../src/workbook/grid.ts';
import { cellOf, drawSheet } from '../support/drawSheet.ts';

const grid = gridOf(drawSheet([['甲', '乙'], [], [null, ' ', 3], ['丁']], { merges: ['A1:B2', 'A4:C4'] }));

test('rows without cells are not there', () => {
  expect(grid.rowIndexes).toEqual([0, 2, 3]);
  expect(grid.rowsBetween(0, 3)).toEqual([2]);
  expect(grid.rowsBetween(-1, Infinity)).toEqual([0, 2, 3]);
  expect(grid.rowsBetween(3, 1)).toEqual([]);
});

test('a covered cell holds nothing of its own and shows its area', () => {
  expect(textOf(grid.own(0, 0))).toBe('甲');
  expect(grid.own(0, 1)).toBeNull();
  expect(textOf(grid.seen(0, 1))).toBe('甲');
  expect(textOf(grid.seen(3, 2))).toBe('丁');
  expect(grid.mergeAt(3, 3)).toBeUndefined();
});

test('filled cells hold more than white space and are not covered', () => {
  expect([0, 1, 2, 3].map((row) => grid.filled(row).map(textOf))).toEqual([['甲'], [], ['3'], ['丁']]);
});

test('of areas that overlap, which Excel never writes, the leftmost stands', () => {
  const odd = gridOf(drawSheet([['甲', '乙', '丙', '丁']], { merges: ['B1:C1', 'A1:B1', 'D1:D1'] }));
  expect(odd.filled(0).map(textOf)).toEqual(['甲', '丙', '丁']);
});

test.each([
  [null, true],
  ['', true],
  [' \n\u3000', true],
  [{ f: 'A1', v: '' }, true],
  [0, false],
  ['无', false],
  [false, false],
  ['#REF!', false],
  [{ f: 'A1' }, false],
])('%j is blank: %s', (value, blank) => {
  expect(isBlank(cellOf(value) ?? null)).toBe(blank);
});
