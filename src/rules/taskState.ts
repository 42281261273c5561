/**
 * `done` the office says so · `due-soon` its next deadline is near · `open` it has one further away · `recurring` no deadline ahead ·
 * `overdue` all its deadlines are past · `undated` neither deadline nor recurrence is known.
 */
export type TaskState = 'done' | 'due-soon' | 'open' | 'recurring' | 'overdue' | 'undated';

export interface Timing {
  readonly done: boolean;
  /** Ascending, YYYY-MM-DD. */
  readonly deadlines: readonly string[];
  readonly recurring: boolean;
}

/** How a task stands on a day, YYYY-MM-DD. A deadline's own day is in time. */
export function taskState({ done, deadlines, recurring }: Timing, asOf: string, soonDays: number): TaskState {
  if (done) return 'done';
  const next = nextDeadline(deadlines, asOf);
  if (next !== null) return daysBetween(asOf, next) <= soonDays ? 'due-soon' : 'open';
  if (recurring) return 'recurring';
  return deadlines.length > 0 ? 'overdue' : 'undated';
}

/** The first deadline on a day or after it; null where all are past. */
export function nextDeadline(deadlines: readonly string[], asOf: string): string | null {
  return deadlines.find((day) => day >= asOf) ?? null;
}

const DAY_MILLISECONDS = 86_400_000;

/** Whole days from one day to another, both YYYY-MM-DD; negative where the other is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS);
}
