import { oneLine } from '../../src/failures/oneLine.ts';

test.each([
  ['考核  表.xlsx', '考核  表.xlsx'],
  ['a\nb', 'a b'],
  ['a\r\n\tb', 'a b'],
  ['a\u2028b\u0085c', 'a b c'],
  ['\u001B[31m甲\u001B[0m', ' [31m甲 [0m'],
  ['', ''],
])('%j → %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
