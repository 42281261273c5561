import { isSheetName } from '../../src/workbook/edits/isSheetName.ts';
import { freeName } from '../../src/workbook/freeName.ts';

test.each([
  ['甲局', [], '甲局'],
  ['甲局', ['乙局'], '甲局'],
  ['甲局', ['甲局'], '甲局 (2)'],
  ['A局', ['a局', 'a局 (2)'], 'A局 (3)'],
  ['长'.repeat(40), [], '长'.repeat(31)],
  ['长'.repeat(40), ['长'.repeat(31)], `${'长'.repeat(27)} (2)`],
  [`${'长'.repeat(30)}𠮷`, [], '长'.repeat(30)],
  [`${'长'.repeat(30)}'局`, [], '长'.repeat(30)],
  [`${'长'.repeat(29)}' 局`, [], '长'.repeat(29)],
] as const)('%s beside %j is %s', (name, taken, free) => {
  expect(freeName(name, new Set(taken))).toBe(free);
  expect(isSheetName(free)).toBe(true);
});

test('a file may have a longer name than a sheet', () => {
  expect(freeName('长'.repeat(80), new Set(), 70)).toBe('长'.repeat(70));
});
