import { daysBetween, type TaskState } from '../../rules/taskState.ts';
import type { JudgedTask, Ledger } from '../../tasks/model.ts';
import { byDay } from '../../tasks/taskLines.ts';
import { fold } from '../../workbook/fold.ts';

export type Side = 'lead' | 'supporting';

/** Which tasks a person wants to see; null for all. */
export interface TaskFilter {
  readonly state: TaskState | null;
  readonly unit: string | null;
  readonly side: Side | null;
  readonly section: string | null;
  /** Due on the day of the ledger or within so many days after it. */
  readonly within: number | null;
  /** Words that stand in the task or its units; '' for any. */
  readonly text: string;
}

export const NO_TASK_FILTER: TaskFilter = { state: null, unit: null, side: null, section: null, within: null, text: '' };

/** The tasks to be seen, by the day that counts; those without one last. */
export function filterTasks(ledger: Ledger, filter: TaskFilter): readonly JudgedTask[] {
  const { state, section, within, text } = filter;
  const own = tasksOfUnit(ledger, filter);
  const words = fold(text);
  return byDay(
    ledger.tasks.filter(
      (judged) =>
        (own === null || own.has(judged)) &&
        (state === null || judged.state === state) &&
        (section === null || judged.task.section === section) &&
        (within === null || (judged.state !== 'done' && judged.next !== null && daysBetween(ledger.asOf, judged.next) <= within)) &&
        (words === '' || fold(allWords(judged)).includes(words)),
    ),
  );
}

/** Without a unit the side says nothing: every task is led by somebody. */
function tasksOfUnit({ units }: Ledger, { unit, side }: TaskFilter): ReadonlySet<JudgedTask> | null {
  if (unit === null) return null;
  const found = units.find(({ name }) => name === unit);
  return new Set([...(side === 'supporting' ? [] : (found?.lead ?? [])), ...(side === 'lead' ? [] : (found?.supporting ?? []))]);
}

function allWords({ task }: JudgedTask): string {
  return [task.section, task.name, task.text, ...[...task.lead, ...task.supporting].map(({ name }) => name)].join(' ');
}
