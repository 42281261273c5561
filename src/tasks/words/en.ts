import { counted } from '../../words/counted.ts';
import { quoteName, quoteText } from '../../words/quote.ts';
import type { TaskWords } from './words.ts';

export const en: TaskWords = {
  sentences: {
    'task-overdue': ({ args: { tasks, words, due } }) =>
      words === ''
        ? `The target of ${named(tasks)} was due by ${due} and is overdue. Ask the lead unit; where it is done, write 已完成 into its progress.`
        : `The deadline of ${named(tasks)} reads ${quoteText(words)}; ${due} has passed and it is overdue. Ask the lead unit; where it is done, write 已完成 into its progress.`,
    'lead-missing': ({ args: { tasks } }) => `Nobody leads ${named(tasks)}. Enter the lead unit here.`,
    'deadline-misplaced': ({ args: { tasks, words } }) =>
      `The deadline of ${named(tasks)} lists units, ${quoteText(words)}: the row has slipped sideways, and neither its units nor its deadline are used. Move its contents back into their columns.`,
    'deadline-unclear': ({ args: { tasks, words } }) =>
      `The deadline of ${named(tasks)} reads ${quoteText(words)}: neither a date nor recurring work, so it has no deadline. Enter a date, such as 6月底前, or 长期坚持 for work without an end.`,
    'unit-name-variant': ({ args: { name, other, otherAt } }) =>
      `${quoteName(name)} and ${quoteName(other)} at ${otherAt} look like the full and the short name of one unit; they are counted as two. Where they are one, write them alike.`,
  },
  titles: {
    'task-overdue': 'Task overdue',
    'lead-missing': 'No lead unit',
    'deadline-misplaced': 'Units in the place of a deadline',
    'deadline-unclear': 'Deadline without a date',
    'unit-name-variant': 'Unit written in two ways',
  },
  states: { done: 'Done', 'due-soon': 'Due soon', open: 'Open', recurring: 'Recurring', overdue: 'Overdue', undated: 'No deadline' },
  sides: { lead: 'leads', supporting: 'supports' },
  noTable:
    'No task table found. Its header names what is to be done (such as 工作任务) and who does it (such as 牵头单位); that of a score table the deadline too.',
  daysPast: (days) => `${counted(days, 'day')} overdue`,
  daysLeft: (days) => (days === 0 ? 'due today' : `${counted(days, 'day')} left`),
  unitHeading: (unit, asOf, leads, supports) => `${unit} (as of ${asOf}): leads ${leads}, supports ${supports}`,
  stateHeading: (state, count) => `${state}: ${count}`,
  unitTask: (number, task, facts) => `  ${number}. ${task} (${facts.join(', ')})`,
};

/** The most tasks that a sentence names. */
const MOST_NAMED = 3;

function named(tasks: readonly string[]): string {
  const names = tasks.slice(0, MOST_NAMED).map(quoteName);
  return `${names.join(', ')}${tasks.length > MOST_NAMED ? ` and others, ${tasks.length} in all` : ''}`;
}
