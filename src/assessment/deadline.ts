import { fold } from '../workbook/fold.ts';
import type { Cell } from '../workbook/snapshot.ts';

const DAY = 86_400_000;

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
  const words = fold(deadline.value);
  const days = [...words.matchAll(/(?:(\d{4})年)?(?:(\d{1,2})月(?:(\d{1,2})[日号]|(底|末)|(?=前))|(?<!\d)年底|(?<!\d)年末)/gu)].map(
    ([, stated, month, day, end]) => lastDay(stated ? Number(stated) : year, month, day, end),
  );
  const dates = days.filter((day) => day !== null).sort();
  return dates.at(-1) ?? null;
}

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
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  return days >= 36_526 && days < 73_051 ? iso(new Date((days - 25_569) * DAY)) : null;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
