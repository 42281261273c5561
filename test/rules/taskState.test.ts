import { taskDeadline } from '../../src/rules/deadline.ts';
import { daysBetween, daysLeft, nextDeadline, taskState, type TaskState } from '../../src/rules/taskState.ts';

/** Deadlines, R where it recurs and D where it is done, on 2020-06-10 with 30 days: the state. */
const CASES: readonly (readonly [string, TaskState])[] = [
  ['2020-04-30 D', 'done'],
  ['2020-06-10', 'due-soon'],
  ['2020-07-10', 'due-soon'],
  ['2020-07-11', 'open'],
  ['2020-04-30 2020-06-30', 'due-soon'],
  ['2020-04-30 2020-12-31 R', 'open'],
  ['2020-06-09', 'overdue'],
  ['2020-06-09 R', 'recurring'],
  ['R', 'recurring'],
  ['', 'undated'],
];

test.each(CASES)('%s is %s', (said, state) => {
  const words = said.split(' ').filter((word) => word !== '');
  const deadlines = words.filter((word) => /^\d/u.test(word));
  expect(taskState({ deadlines, recurring: words.includes('R'), done: words.includes('D') }, '2020-06-10', 30)).toBe(state);
});

test('days are counted over months and over a leap day', () => {
  expect([
    daysBetween('2020-02-28', '2020-03-01'),
    daysBetween('2020-06-10', '2020-06-10'),
    daysBetween('2020-06-10', '2019-12-31'),
  ]).toEqual([2, 0, -162]);
});

test('the day itself is ahead', () => {
  expect([nextDeadline(['2020-06-10'], '2020-06-10'), nextDeadline(['2020-06-09'], '2020-06-10')]).toEqual(['2020-06-10', null]);
});

test('a deadline is a date, a bare year or words; any other number is none', () => {
  const on = (cell: Parameters<typeof taskDeadline>[0]) => taskDeadline(cell, 2020, '2020-06-10', false);
  expect(on({ kind: 'number', value: 44_074, format: 'date', columnIndex: 0 })).toEqual({ days: ['2020-08-31'], recurring: false });
  expect(on({ kind: 'number', value: 2021, columnIndex: 0 })).toEqual({ days: ['2021-12-31'], recurring: false });
  expect(on({ kind: 'number', value: 2020.6, columnIndex: 0 })).toEqual({ days: [], recurring: false });
  expect(on({ kind: 'text', value: '年底前；9月底前；年底前，每月通报', columnIndex: 0 })).toEqual({
    days: ['2020-09-30', '2020-12-31'],
    recurring: true,
  });
  expect(on({ kind: 'error', value: '#REF!', columnIndex: 0 })).toEqual({ days: [], recurring: false });
});

test.each<[TaskState, number | null]>([
  ['due-soon', 20],
  ['open', 20],
  ['overdue', 20],
  ['done', null],
  ['recurring', null],
  ['undated', null],
])('days of a task that is %s: %s', (state, days) => {
  expect([daysLeft(state, '2020-06-30', '2020-06-10'), daysLeft(state, null, '2020-06-10')]).toEqual([days, null]);
});
