import type { Task, TaskTable } from '../reading/tasks/model.ts';
import type { DayOfDeadline } from '../rules/deadline.ts';
import type { TaskState } from '../rules/taskState.ts';
import type { TaskFinding } from './taskFinding.ts';

/** A task as it stands on the day of a ledger. */
export interface JudgedTask {
  readonly task: Task;
  readonly table: TaskTable;
  /** Every date of its deadline, else of its targets, once, ascending, YYYY-MM-DD. */
  readonly deadlines: readonly string[];
  readonly recurring: boolean;
  /** The same dates before the day is known by which the task is judged. */
  readonly days: readonly DayOfDeadline[];
  readonly state: TaskState;
  /** The first deadline on the day or after it. */
  readonly next: string | null;
}

/** What a unit owes. A task that it leads and supports counts as led. */
export interface UnitTasks {
  /** As first written. */
  readonly name: string;
  readonly lead: readonly JudgedTask[];
  readonly supporting: readonly JudgedTask[];
  /** How many of those that it leads. */
  readonly overdue: number;
  readonly dueSoon: number;
  /** The earliest deadline ahead among all its tasks that are not done. */
  readonly next: string | null;
}

/** The tasks of a workbook, of all its sheets. */
export interface Ledger {
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** How many days ahead a deadline is near. */
  readonly soonDays: number;
  readonly tables: readonly TaskTable[];
  /** In the workbook's order. */
  readonly tasks: readonly JudgedTask[];
  /** In the order in which they first stand: task by task, who leads before who supports. */
  readonly units: readonly UnitTasks[];
  readonly findings: readonly TaskFinding[];
}
