import { lastDayOf } from '../../src/rules/deadline.ts';
import type { Cell } from '../../src/workbook/snapshot.ts';

const text = (value: string): Cell => ({ columnIndex: 0, kind: 'text', value });
const number = (value: number): Cell => ({ columnIndex: 0, kind: 'number', value });

test.each([
  ['4月底前', '2020-04-30'],
  ['2月底前', '2020-02-29'],
  ['12月底前', '2020-12-31'],
  ['11月前', '2020-10-31'],
  ['1月前', '2019-12-31'],
  ['4月25日前', '2020-04-25'],
  ['4月25号以前', '2020-04-25'],
  ['６月３０日前', '2020-06-30'],
  ['6 月 底 前', '2020-06-30'],
  ['6月末', '2020-06-30'],
  ['6月之前', '2020-05-31'],
  ['年底前', '2020-12-31'],
  ['2019年底并持续推进', '2019-12-31'],
  ['2021年6月底前', '2021-06-30'],
  ['次年1月10日前', '2021-01-10'],
  ['2020-06-30', '2020-06-30'],
  ['2020/6/30前', '2020-06-30'],
  ['2020.6.30', '2020-06-30'],
  ['6月底前、年底前', '2020-12-31'],
  ['2021年1月底前报送2020年总结', '2021-01-31'],
])('%s ends on %s', (words, day) => {
  expect(lastDayOf(text(words), 2020, false)).toBe(day);
});

test.each([
  '全年工作',
  '全年持续工作',
  '及时报送',
  '注重质量',
  '每季度',
  '每月',
  '上半年',
  '13月底前',
  '2月30日前',
  '6月',
  '',
  '持续推进',
  '1-6月',
  '2020-13-30',
  '020-06-30',
])('%j names no day', (words) => {
  expect(lastDayOf(text(words), 2020, false)).toBeNull();
});

test('February of an ordinary year', () => {
  expect(lastDayOf(text('2月底前'), 2021, false)).toBe('2021-02-28');
  expect(lastDayOf(text('3月前'), 2021, false)).toBe('2021-02-28');
});

test('a date in the cell is that day, whichever day the workbook counts from', () => {
  expect(lastDayOf(number(44012), 2021, false)).toBe('2020-06-30');
  expect(lastDayOf(number(44012 - 1462), 2021, true)).toBe('2020-06-30');
});

test('other numbers and empty formulas are no deadline', () => {
  expect(lastDayOf(number(6), 2020, false)).toBeNull();
  expect(lastDayOf(number(-1), 2020, false)).toBeNull();
  expect(lastDayOf({ columnIndex: 0, kind: 'uncalculated', value: null, formula: 'A1' }, 2020, false)).toBeNull();
});
