import { oneLine } from '../failures/oneLine.ts';
import { daysBetween, type TaskState } from '../rules/taskState.ts';
import type { JudgedTask } from './model.ts';
import { quoteSheetName } from '../workbook/quoteSheetName.ts';
import { shortened } from '../words/shortened.ts';
import type { TaskWords } from './words/words.ts';

/** A light for each state; its word always stands beside it. */
export const LIGHTS: Readonly<Record<TaskState, string>> = {
  overdue: '🔴',
  'due-soon': '🟡',
  open: '🔵',
  recurring: '⚪',
  undated: '⚪',
  done: '🟢',
};

/** States in the order in which somebody has to act. */
export const BY_URGENCY: readonly TaskState[] = ['overdue', 'due-soon', 'open', 'recurring', 'undated', 'done'];

const LONGEST_NAME = 30;

/** A task by its name and words, shortened; its row tells the rest. */
export function taskTitle({ task }: JudgedTask, longest = LONGEST_NAME): string {
  return shortened(oneLine(task.text === null ? task.name : `${task.name}：${task.text}`), longest);
}

/** The day that counts for a task's state: the next deadline, else the last one past; empty where there is none. */
export function dayThatCounts({ next, deadlines }: JudgedTask): string {
  return next ?? deadlines.at(-1) ?? '';
}

/** 逾期 12 天, 还有 3 天; empty for a task without a date. */
export function daysShown(judged: JudgedTask, asOf: string, words: TaskWords): string {
  const day = dayThatCounts(judged);
  if (day === '' || judged.state === 'done') return '';
  const days = daysBetween(asOf, day);
  return days < 0 ? words.daysPast(-days) : words.daysLeft(days);
}

/** By the day that counts, those without one last. */
export function byDay(tasks: readonly JudgedTask[]): readonly JudgedTask[] {
  return [...tasks].sort((a, b) => {
    const [one, other] = [dayThatCounts(a) || '9999', dayThatCounts(b) || '9999'];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}

/** 任务分解!6:6, which the name box takes to the row. */
export function placeOfTask({ task, table }: JudgedTask): string {
  return `${quoteSheetName(table.sheet)}!${task.rowIndex + 1}:${task.rowIndex + 1}`;
}
