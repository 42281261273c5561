import type { Severity } from '../findings/catalogue.ts';
import type { Position } from '../workbook/address.ts';

/** What can be said about the tasks of a workbook; none of what `assess` says. A finding is data, its sentences are in `words`. */
export interface TaskFindingArgs {
  /** `tasks`: whose deadline stands in this cell; `words`: as it is written, empty where a year's target sets it; `due`: its last day. */
  'task-overdue': { readonly tasks: readonly string[]; readonly words: string; readonly due: string };
  'lead-missing': { readonly tasks: readonly string[] };
  /** `words`: the units that stand in the deadline's place. */
  'deadline-misplaced': { readonly tasks: readonly string[]; readonly words: string };
  'deadline-unclear': { readonly tasks: readonly string[]; readonly words: string };
  /** `other`: the name that stands first, `otherAt` where. */
  'unit-name-variant': { readonly name: string; readonly other: string; readonly otherAt: string };
}

export type TaskFindingCode = keyof TaskFindingArgs;

export type TaskFinding = {
  [C in TaskFindingCode]: {
    readonly code: C;
    readonly sheet: string;
    readonly cell: Position;
    readonly args: TaskFindingArgs[C];
  };
}[TaskFindingCode];

/** Every code with its severity. */
export const TASK_CATALOGUE = {
  'task-overdue': 'warning',
  'lead-missing': 'warning',
  'deadline-misplaced': 'warning',
  'deadline-unclear': 'info',
  'unit-name-variant': 'info',
} as const satisfies Record<TaskFindingCode, Severity>;
