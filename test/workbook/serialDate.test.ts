import { serialDate } from '../../src/workbook/serialDate.ts';

test.each([
  [44_196, false, '2020-12-31'],
  [44_196.99, false, '2020-12-31'],
  [42_734, true, '2020-12-31'],
  [36_526, false, '2000-01-01'],
  [2_958_465, false, '9999-12-31'],
  [2_958_466, false, undefined],
  [0, false, undefined],
  [-1, false, undefined],
])('%p in 1904 %p is %p', (serial, date1904, day) => expect(serialDate(serial, date1904)).toBe(day));
