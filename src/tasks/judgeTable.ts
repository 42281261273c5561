import type { Task, TaskTable } from '../reading/tasks/model.ts';
import { daysOfDeadline, taskDeadline, type DayOfDeadline, type TaskDeadline } from '../rules/deadline.ts';
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
    const cell = task.slipped ? null : (task.deadline?.cell ?? null);
    const { days, recurring } = !table.hasDeadlines
      ? byTargets(task)
      : cell === null
        ? NO_DEADLINE
        : taskDeadline(cell, year, asOf, date1904);
    const done = saysDone(task.progress?.cell ?? null, recurring);
    return {
      task,
      table,
      deadlines: days,
      recurring,
      days: table.hasDeadlines ? (cell === null ? [] : daysOfDeadline(cell, table.year, date1904)) : days.map(lastOfYear),
      state: taskState({ done, deadlines: days, recurring }, asOf, soonDays),
      next: nextDeadline(days, asOf),
    };
  });
}

const NO_DEADLINE: TaskDeadline = { days: [], recurring: false };

function byTargets({ targets }: Task): TaskDeadline {
  const filled = targets.filter(({ cell }) => cell !== null);
  const goesOn = filled.filter(({ cell }) => foldWords(textOf(cell)).startsWith('持续'));
  const years = filled.filter((target) => !goesOn.includes(target)).map((target) => target.year);
  return { days: [...new Set(years)].sort((a, b) => a - b).map((one) => `${one}-12-31`), recurring: goesOn.length > 0 };
}

function lastOfYear(day: string): DayOfDeadline {
  return { month: 12, day: null, year: { named: Number(day.slice(0, 4)) } };
}
