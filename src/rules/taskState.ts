/**
 * `done` the office says so · `due-soon` its next deadline is near · `open` it has one further away · `recurring` no deadline ahead ·
 * `overdue` all its deadlines are past · `undated` neither deadline nor recurrence is known.
 */
export type TaskState = 'done' | 'due-soon' | 'open' | 'recurring' | 'overdue' | 'undated';

/** What the cells of 任务台账 say, and their formulas. */
export const STATE_WORDS: Readonly<Record<TaskState, string>> = {
  done: '已完成',
  'due-soon': '临期',
  open: '进行中',
  recurring: '长期',
  overdue: '逾期',
  undated: '无期限',
};

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

/** Cells of a row of 任务台账. `due` holds the next deadline, else the last one past, else nothing; `done` and `recurring` 1 or 0. */
export interface TimingCells {
  readonly done: string;
  readonly due: string;
  readonly recurring: string;
  readonly asOf: string;
  readonly soonDays: string;
}

/** The same as `taskState`, as a formula. */
export function taskStateFormula({ done, due, recurring, asOf, soonDays }: TimingCells): string {
  const words = (state: TaskState): string => `"${STATE_WORDS[state]}"`;
  const goesOn = (otherwise: TaskState): string => `IF(${recurring}=1,${words('recurring')},${words(otherwise)})`;
  const ahead = `IF(${due}-${asOf}<=${soonDays},${words('due-soon')},${words('open')})`;
  return `IF(${done}=1,${words('done')},IF(${due}="",${goesOn('undated')},IF(${due}>=${asOf},${ahead},${goesOn('overdue')})))`;
}

/** States in which days are counted: to a deadline ahead, or since the last one. */
const COUNTED: readonly TaskState[] = ['due-soon', 'open', 'overdue'];

/** How many days are left, negative after a deadline; null where none are counted. */
export function daysLeft(state: TaskState, due: string | null, asOf: string): number | null {
  return due !== null && COUNTED.includes(state) ? daysBetween(asOf, due) : null;
}

/** The same, as a formula. */
export function daysLeftFormula(state: string, { due, asOf }: Pick<TimingCells, 'due' | 'asOf'>): string {
  return `IF(OR(${COUNTED.map((one) => `${state}="${STATE_WORDS[one]}"`).join(',')}),${due}-${asOf},"")`;
}
