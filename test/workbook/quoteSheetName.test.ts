import { quoteSheetName } from '../../src/workbook/quoteSheetName.ts';

test.each(
  [
    ['县市区', 'Sheet1', '_2020', '一季度.复核', 'Rank', 'RCA'],
    ['ABCD1', 'A0', 'XFE1', 'A1048577', 'R0', 'R1048577', 'RC0', 'RC1048577', 'C1048577'],
  ].flat(),
)('%s stands as it is', (name) => {
  expect(quoteSheetName(name)).toBe(name);
});

test.each(
  [
    ['2020年', '一季度（东区）', 'Sheet 1', 'a-b', '.x'],
    ['A1', 'xfd1048576', 'AB12', 'R', 'c', 'RC', 'R2', 'C16384', 'R1C1', 'RC7', 'R2乡镇'],
  ].flat(),
)('%s is quoted', (name) => {
  expect(quoteSheetName(name)).toBe(`'${name}'`);
});

test('a quotation mark within is doubled', () => {
  expect(quoteSheetName("O'Brien")).toBe("'O''Brien'");
});
