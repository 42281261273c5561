import type { JudgedTask, UnitTasks } from './model.ts';

/** What presses of a unit's tasks on one side. */
export interface PressingTasks {
  readonly overdue: readonly JudgedTask[];
  readonly dueSoon: readonly JudgedTask[];
}

/** The tasks of a unit that are overdue or due soon, of those that it leads and of those that it supports. */
export function pressingTasks({ lead, supporting }: UnitTasks): Readonly<Record<'lead' | 'supporting', PressingTasks>> {
  const of = (tasks: readonly JudgedTask[]): PressingTasks => ({
    overdue: tasks.filter(({ state }) => state === 'overdue'),
    dueSoon: tasks.filter(({ state }) => state === 'due-soon'),
  });
  return { lead: of(lead), supporting: of(supporting) };
}

/** Whether there is something to press a unit for, on either side. */
export function isPressed({ lead, supporting }: UnitTasks): boolean {
  return [...lead, ...supporting].some(({ state }) => state === 'overdue' || state === 'due-soon');
}
