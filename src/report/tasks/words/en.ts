import { counted } from '../../../words/counted.ts';
import type { ReportTaskWords } from './words.ts';

export const en: ReportTaskWords = {
  counts: ({ asOf, soonDays, total, states }) =>
    `Of ${counted(total, 'task')}, as of ${asOf}, ${states.done} are done, ${states.overdue} overdue, ${states['due-soon']} due within ${soonDays} days; ${states.open + states.recurring + states.undated} others.`,
  withoutProgress: ({ total, withoutProgress }) =>
    `${withoutProgress === total ? 'The tables of tasks have' : `The tables of ${withoutProgress} of them have`} no column of progress: these go by their deadlines alone, and all that were due count as overdue.`,
  overdue: ({ overdue, isShared }) =>
    `Units that lead overdue tasks: ${overdue.map(({ unit, count }) => `${unit} ${count}`).join(', ')}${isShared ? ' (a task that several lead counts for each)' : ''}.`,
  leaderless: (count) => `Nobody is said to lead ${counted(count, 'overdue task')}.`,
};
