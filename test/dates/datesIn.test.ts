import { datesIn } from '../../src/dates/datesIn.ts';
import { isRecurring } from '../../src/dates/isRecurring.ts';
import { PHRASES } from './phrases.cases.ts';

function said(words: string): string {
  const days = new Set(datesIn(words, { stated: 2020, from: '2020-06-10' }).map(({ day }) => day));
  return [...[...days].sort(), ...(isRecurring(words) ? ['R'] : [])].join(' ');
}

test.each(PHRASES)('%s', (words, expected) => {
  expect(said(words)).toBe(expected);
});

test('there are 150 phrases at least, none of them twice', () => {
  expect(PHRASES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(PHRASES.map(([words]) => words)).size).toBe(PHRASES.length);
});

test('without a day to start from, 每年 speaks of the stated year', () => {
  expect(datesIn('每年2月底前', { stated: 2020 })).toEqual([{ day: '2020-02-29', wording: 'month-end' }]);
});

test('a year named once holds for the dates behind it, and for none before it', () => {
  const days = datesIn('3月底前，2019年6月底前、9月前', { stated: 2020 }).map(({ day }) => day);
  expect(days).toEqual(['2020-03-31', '2019-06-30', '2019-08-31']);
});
