import type { TasksSaid } from '../tasksSaid.ts';

/** What a report says of tasks. */
export interface ReportTaskWords {
  readonly counts: (tasks: TasksSaid) => string;
  /** Of the tables of some tasks, or of all, that have no column of progress. */
  readonly withoutProgress: (tasks: TasksSaid) => string;
  readonly overdue: (tasks: TasksSaid) => string;
  readonly leaderless: (count: number) => string;
}
