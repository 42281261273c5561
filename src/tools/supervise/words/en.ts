import { counted } from '../../../words/counted.ts';
import type { SuperviseWords } from './words.ts';

export const en: SuperviseWords = {
  doing: 'Making reminder sheets',
  failed: 'The reminder sheets were not all made.',
  done: (sheets) =>
    sheets === 0 ? 'No task is overdue or due soon: no reminder sheet was made.' : `${counted(sheets, 'reminder sheet')} made.`,
  idle: 'Units without a task that is overdue or due soon: ',
  undoes: (sheets) => `Making ${counted(sheets, 'reminder sheet')}`,
  undone: 'The reminder sheets are taken back.',
  kept: 'Reminder sheets that a unit has filled in stay: ',
};
