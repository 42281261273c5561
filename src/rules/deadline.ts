import { fold } from '../workbook/fold.ts';
import { serialDate } from '../workbook/serialDate.ts';
import type { Cell } from '../workbook/snapshot.ts';

/**
 * The last day that a deadline allows, YYYY-MM-DD; null where its words name no date.
 * 4月底前 → 30 April · 11月前 → 31 October · 4月25日前 → that day · 年底前 → 31 December · 全年, 及时报送 → null.
 * Of several dates in one cell the last one counts, so that nothing is called overdue too early.
 *
 * @param year the year that the table states, used where the words name none
 */
export function lastDayOf(deadline: Cell, year: number, date1904: boolean): string | null {
  if (deadline.kind === 'number') return dateOfSerial(deadline.value, date1904);
  if (deadline.kind !== 'text') return null;
  const folded = fold(deadline.value).replace(/(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/gu, '$1年$2月$3日');
  const days = [...folded.matchAll(DATES)].map(({ groups = {} }) => {
    const named = /^\d/u.test(groups['year'] ?? '') ? Number.parseInt(groups['year'] as string, 10) : undefined;
    const next = /^[次翌明下]/u.test(groups['year'] ?? '') ? 1 : 0;
    return lastDay((named ?? year) + next, groups['month'], groups['day'], groups['end']);
  });
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** 2020年6月底前, 次年1月10日前, 11月前, 年底前. Without looking behind: Safari before 16.4 can't read a script that does. */
const DATES =
  /(?<year>\d{4}(?=年[底末])|\d{4}年|[次翌明]年|下一?年)?(?:(?<month>\d{1,2})月份?(?:(?<day>\d{1,2})[日号]|(?<end>底|末)|(?=[以之]?前))|年[底末])/gu;

function lastDay(year: number, month: string | undefined, day: string | undefined, end: string | undefined): string | null {
  if (month === undefined) return `${year}-12-31`;
  const number = Number(month);
  if (number < 1 || number > 12) return null;
  if (day !== undefined) {
    const date = new Date(Date.UTC(year, number - 1, Number(day)));
    return date.getUTCMonth() === number - 1 ? iso(date) : null;
  }
  // Day 0 of a month is the last of the one before: 底 runs through the month, 前 ends before it begins.
  return iso(new Date(Date.UTC(year, end === undefined ? number - 1 : number, 0)));
}

/** A real date in the cell. Only serials of the years 2000 to 2099 are taken for one: other numbers are no deadline. */
function dateOfSerial(serial: number, date1904: boolean): string | null {
  const day = serialDate(serial, date1904);
  return day !== undefined && day.startsWith('20') ? day : null;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
