import { dayIn } from '../dates/datesIn.ts';
import type { DayOfDeadline } from './deadline.ts';

/** A date of a deadline as a cell holds it. */
export interface DayCell {
  /** Null for a date that is the same on whatever day tasks are judged. */
  readonly formula: string | null;
  /** What it is on the day that is asked for, YYYY-MM-DD; null where the year hasn't such a day. */
  readonly day: string | null;
}

/**
 * The dates of a deadline as cells hold them, each once.
 *
 * @param asOf the day by which tasks are judged, YYYY-MM-DD, and the cell that holds it
 */
export function dayCells(days: readonly DayOfDeadline[], asOf: { readonly day: string; readonly cell: string }): readonly DayCell[] {
  const seen = new Set<string>();
  return days.flatMap((one): readonly DayCell[] => {
    const cell = dayCell(one, asOf);
    const key = cell.formula ?? cell.day;
    if (key === null || seen.has(key)) return [];
    seen.add(key);
    return [cell];
  });
}

function dayCell({ year, ...named }: DayOfDeadline, { day, cell }: { readonly day: string; readonly cell: string }): DayCell {
  const first = Number(day.slice(0, 4));
  if (year === 'every') {
    const next = [first, first + 1, first + 2].map((one) => dayIn(named, one)).find((one) => one !== null && one >= day);
    return { formula: everyYear(named, cell), day: next ?? null };
  }
  if ('named' in year) return { formula: null, day: dayIn(named, year.named) };
  return { formula: inYear(named, yearsAfter(cell, year.afterStated)), day: dayIn(named, first + year.afterStated) };
}

/** The next of several dates, else the last one past, as a formula; nothing where there is none. */
export function dueFormula(days: string, asOf: string): string {
  const next = `SMALL(${days},COUNTIF(${days},"<"&${asOf})+1)`;
  return `IF(COUNT(${days})=0,"",IF(COUNTIF(${days},">="&${asOf})=0,MAX(${days}),${next}))`;
}

type Named = Pick<DayOfDeadline, 'month' | 'day'>;

function yearsAfter(asOf: string, years: number): string {
  return `YEAR(${asOf})${years === 0 ? '' : years > 0 ? `+${years}` : years}`;
}

function dateOf({ month, day }: Named, year: string): string {
  return day === null ? `DATE(${year},${month + 1},0)` : `DATE(${year},${month},${day})`;
}

/** Only 29 February is in some years and not in others; DATE would make the day after of it. */
function isLeapDay({ month, day }: Named): boolean {
  return month === 2 && day === 29;
}

function inYear(named: Named, year: string): string {
  const date = dateOf(named, year);
  return isLeapDay(named) ? `IF(DAY(${date})=29,${date},"")` : date;
}

/** The first such date on or after the day. */
function everyYear(named: Named, asOf: string): string {
  const dates = [0, 1, 2].map((years) => dateOf(named, yearsAfter(asOf, years)));
  if (!isLeapDay(named)) return `IF(${dates[0]}>=${asOf},${dates[0]},${dates[1]})`;
  return dates.reduceRight((rest, date) => `IF(AND(DAY(${date})=29,${date}>=${asOf}),${date},${rest})`, '""');
}
