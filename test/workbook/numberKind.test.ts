import { numberKind } from '../../src/workbook/numberKind.ts';

test.each(['0%', '0.00%', '#,##0.0%;[Red]-0.0%', '0" "%', '[红色]0%'])('%s shows a percentage', (format) => {
  expect(numberKind(format)).toBe('percent');
});

test.each([
  'm/d',
  'yyyy/m/d',
  'yyyy"年"m"月"d"日";@',
  '[$-804]yyyy"年"m"月"',
  '[$-F800]dddd, mmmm dd, yyyy',
  'h:mm:ss AM/PM',
  '[h]:mm',
  'mm:ss.0',
  '[DBNum1][$-804]m"月"d"日"',
  'aaaa',
])('%s shows a date', (format) => {
  expect(numberKind(format)).toBe('date');
});

test.each([
  '',
  'General',
  'G/通用格式',
  '@',
  '0',
  '0.00',
  '#,##0',
  '0.00E+00',
  '0"分"',
  '0"% of"',
  '0\\%',
  '0.0_);[Red]\\(0.0\\)',
  '[Red]0',
  '"day"0',
  '0;0%',
  '* 0',
  '[>=60]0;[Red]0',
])('%s shows a plain number', (format) => {
  expect(numberKind(format)).toBeUndefined();
});
