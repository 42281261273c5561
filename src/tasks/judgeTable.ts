import type { Task, TaskTable } from '../reading/tasks/model.ts';
import { taskDeadline, type TaskDeadline } from '../rules/deadline.ts';
import { saysDone } from '../rules/progress.ts';
import { nextDeadline, taskState } from '../rules/taskState.ts';
import { foldWords } from '../reading/words/foldWords.ts';
import { textOf } from '../workbook/grid.ts';
import type { JudgedTask } from './model.ts';

/** By what tasks are judged, besides their cells. */
export interface Standing {
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly soonDays: number;
  readonly date1904: boolean;
}

export function judgeTable(table: TaskTable, { asOf, soonDays, date1904 }: Standing): readonly JudgedTask[] {
  const year = table.year ?? Number(asOf.slice(0, 4));
  return table.tasks.map((task) => {
    const { days, recurring } = deadlineOf(task, table, year, asOf, date1904);
    const done = saysDone(task.progress?.cell ?? null, recurring);
    const timing = { done, deadlines: days, recurring };
    return { task, table, deadlines: days, recurring, state: taskState(timing, asOf, soonDays), next: nextDeadline(days, asOf) };
  });
}

function deadlineOf(task: Task, table: TaskTable, year: number, asOf: string, date1904: boolean): TaskDeadline {
  if (table.hasDeadlines) {
    const cell = task.slipped ? null : (task.deadline?.cell ?? null);
    return cell === null ? { days: [], recurring: false } : taskDeadline(cell, year, asOf, date1904);
  }
  const targets = task.targets.filter(({ cell }) => cell !== null);
  const goesOn = targets.filter(({ cell }) => foldWords(textOf(cell)).startsWith('持续'));
  const years = targets.filter((target) => !goesOn.includes(target)).map((target) => target.year);
  return { days: [...new Set(years)].sort((a, b) => a - b).map((one) => `${one}-12-31`), recurring: goesOn.length > 0 };
}
