import { fittingWidths, rowHeights } from '../../../src/ownSheets/kit/sizes.ts';

test.each([
  ['one line keeps the usual height', ['甲', 'abc'], {}],
  ['two lines of Chinese', ['甲乙丙丁戊', ''], { 5: 36 }],
  ['letters take half the room', ['abcdefg', ''], {}],
  ['line breaks', ['a\nb\nc', ''], { 5: 52 }],
  ['the highest cell of a row', ['a', '甲乙丙丁戊己庚辛壬癸'], { 5: 52 }],
  ['a word of letters is not broken where it finds room on the next line', ['甲乙abcd丙丁戊', ''], { 5: 52 }],
  ['a mark that may not begin a line takes a character along', ['甲乙丙丁，戊己庚', ''], { 5: 52 }],
  ['no row is higher than Excel allows', ['甲'.repeat(2000), ''], { 5: 409 }],
])('%s', (_, row, heights) => {
  expect(rowHeights([row], [10, 10], 5)).toEqual(heights);
});

test('numbers need no height, and neither does a list that nobody prints', () => {
  expect(rowHeights([[12_345_678_901, null, true]], [2, 2, 2], 1)).toEqual({});
  expect(
    rowHeights(
      Array.from({ length: 10_001 }, () => ['甲'.repeat(99)]),
      [5],
      1,
    ),
  ).toEqual({});
});

test.each([
  ['nothing at all', [[null]], [5.5]],
  ['few words keep room for more', [['甲']], [9.5]],
  ['as wide as the longest line', [['甲乙丙丁戊己\n甲'], ['a']], [14.1]],
  ['no wider than it may be', [['甲'.repeat(50)]], [20]],
])('the width of %s', (_, rows, widths) => {
  expect(fittingWidths(rows, [20])).toEqual(widths);
});
