import type { TaskState } from '../../rules/taskState.ts';
import type { Sentences } from '../../words/sentences.ts';
import type { TaskFinding, TaskFindingCode } from '../taskFinding.ts';

/** All that one language says about tasks, whoever shows it. */
export interface TaskWords {
  /** What stands there, what is wrong and what to do. Without the place. */
  readonly sentences: Sentences<'code', TaskFinding>;
  readonly titles: Readonly<Record<TaskFindingCode, string>>;
  readonly states: Readonly<Record<TaskState, string>>;
  readonly sides: { readonly lead: string; readonly supporting: string };
  readonly noTable: string;
  readonly daysPast: (days: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly unitHeading: (unit: string, asOf: string, leads: number, supports: number) => string;
  readonly stateHeading: (state: string, count: number) => string;
  readonly unitTask: (number: number, task: string, facts: readonly string[]) => string;
}
