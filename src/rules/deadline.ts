import { datesIn, daysInWords, type DayInWords, type Wording } from '../dates/datesIn.ts';
import { isRecurring } from '../dates/isRecurring.ts';
import { serialDate } from '../workbook/serialDate.ts';
import type { Cell } from '../workbook/snapshot.ts';

/**
 * The last day that a deadline of a score table allows, YYYY-MM-DD; null where its words name no date.
 * 4月底前 → 30 April · 11月前 → 31 October · 4月25日前 → that day · 年底前 → 31 December · 全年, 及时报送 → null.
 * Of several dates in one cell the last one counts, so that nothing is called overdue too early.
 *
 * @param year the year that the table states, used where the words name none
 */
export function lastDayOf(deadline: Cell, year: number, date1904: boolean): string | null {
  if (deadline.kind === 'number') return dateOfSerial(deadline.value, date1904);
  if (deadline.kind !== 'text') return null;
  const days = datesIn(deadline.value, { stated: year }).filter(({ wording }) => ENDS_A_SCORE.includes(wording));
  return (
    days
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? null
  );
}

/** 6月 and 第三季度 may as well say when something is done: no score is overdue by them. */
const ENDS_A_SCORE: readonly Wording[] = ['day', 'month-end', 'before-month', 'year-end'];

/** What a task's deadline says. */
export interface TaskDeadline {
  /** Every date, once, ascending, YYYY-MM-DD. */
  readonly days: readonly string[];
  readonly recurring: boolean;
}

/**
 * The dates of a task's deadline, in any words that are known (`datesIn`), as a date, or as a bare year.
 *
 * @param asOf the day from which 每年2月底前 is looked for, YYYY-MM-DD
 */
export function taskDeadline(deadline: Cell, year: number, asOf: string, date1904: boolean): TaskDeadline {
  if (deadline.kind === 'number') {
    const isYear = deadline.format === undefined && Number.isInteger(deadline.value) && deadline.value >= 2000 && deadline.value < 2100;
    const day = isYear ? `${deadline.value}-12-31` : dateOfSerial(deadline.value, date1904);
    return { days: day === null ? [] : [day], recurring: false };
  }
  if (deadline.kind !== 'text') return { days: [], recurring: false };
  const days = datesIn(deadline.value, { stated: year, from: asOf }).map(({ day }) => day);
  return { days: [...new Set(days)].sort(), recurring: isRecurring(deadline.value) };
}

/**
 * The same dates before the day is known by which they are judged; a day that its year hasn't is among them.
 *
 * @param year the year that the table states; null where the as-of date's holds for dates that name none
 */
export function daysOfDeadline(deadline: Cell, year: number | null, date1904: boolean): readonly DayOfDeadline[] {
  if (deadline.kind === 'number') {
    return taskDeadline(deadline, 2000, '', date1904).days.map((iso) => {
      const [named = 0, month = 1, day = 1] = iso.split('-').map(Number);
      return { month, day, year: { named } };
    });
  }
  if (deadline.kind !== 'text') return [];
  return daysInWords(deadline.value).map(({ month, day, year: said }) => {
    const isStated = said !== 'every' && 'afterStated' in said;
    return { month, day, year: isStated && year !== null ? { named: year + said.afterStated } : said };
  });
}

/** A date of a deadline; `afterStated` counts from the as-of date's year. */
export type DayOfDeadline = Omit<DayInWords, 'wording'>;

/** A real date in the cell. Only serials of the years 2000 to 2099 are taken for one: other numbers are no deadline. */
function dateOfSerial(serial: number, date1904: boolean): string | null {
  const day = serialDate(serial, date1904);
  return day !== undefined && day.startsWith('20') ? day : null;
}
