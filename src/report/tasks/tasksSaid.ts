import type { TaskState } from '../../rules/taskState.ts';
import type { Ledger } from '../../tasks/model.ts';
import { oneLine } from '../../workbook/fold.ts';

/** How the tasks of the workbook stand, by the figures that `kaohe tasks` gives. */
export interface TasksSaid {
  readonly asOf: string;
  readonly soonDays: number;
  readonly total: number;
  readonly states: Readonly<Record<TaskState, number>>;
  /** How many stand in tables without a column of progress: of these nobody can say that they are done. */
  readonly withoutProgress: number;
  /** Units that lead overdue tasks, with how many, most first. A task that several lead counts for each. */
  readonly overdue: readonly { readonly unit: string; readonly count: number }[];
  /** Overdue tasks of which nobody says who leads them. */
  readonly leaderless: number;
  /** Whether an overdue task is led by several. */
  readonly isShared: boolean;
}

/** What there is to report of a ledger; null where the workbook has no tasks. */
export function tasksSaid({ asOf, soonDays, tasks, units }: Ledger): TasksSaid | null {
  if (tasks.length === 0) return null;
  const states = { done: 0, 'due-soon': 0, open: 0, recurring: 0, overdue: 0, undated: 0 } satisfies Record<TaskState, number>;
  for (const { state } of tasks) states[state]++;
  const overdue = tasks.filter(({ state }) => state === 'overdue');
  return {
    asOf,
    soonDays,
    total: tasks.length,
    states,
    withoutProgress: tasks.filter(({ task }) => task.progressAt.length === 0).length,
    overdue: units
      .filter((unit) => unit.overdue > 0)
      .sort((a, b) => b.overdue - a.overdue)
      .map((unit) => ({ unit: oneLine(unit.name), count: unit.overdue })),
    leaderless: overdue.filter(({ task }) => task.lead.length === 0).length,
    isShared: overdue.some(({ task }) => task.lead.length > 1),
  };
}
