import { decimalOf, decimalText, parseDecimal, rounded, sum } from '../../src/workbook/decimal.ts';

test.each([
  [8.1989999999999998, '8.199'],
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333333333'],
  [100, '100'],
  [0, '0'],
  [-0.5, '-0.5'],
  [1e21, '1000000000000000000000'],
])('the stored number %d is %s', (stored, text) => {
  expect(decimalText(decimalOf(stored))).toBe(text);
});

test.each([
  ['89.995', '90'],
  ['89.994999', '89.99'],
  ['0.005', '0.01'],
  ['-0.005', '-0.01'],
  ['90.00', '90'],
])('%s shows as %s', (exact, shown) => {
  expect(decimalText(rounded(parseDecimal(exact)))).toBe(shown);
});

test('sums are exact', () => {
  expect(decimalText(sum([0.1, 0.2, 0.3, 0.4].map(decimalOf)))).toBe('1');
  expect(decimalText(sum([]))).toBe('0');
  expect(decimalText(sum(Array.from({ length: 1000 }, () => decimalOf(0.1))))).toBe('100');
});

test('words are no decimal', () => {
  expect(() => parseDecimal('5分')).toThrow();
});
