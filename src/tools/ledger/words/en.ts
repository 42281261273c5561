import { counted } from '../../../words/counted.ts';
import type { LedgerToolWords } from './words.ts';

export const en: LedgerToolWords = {
  doing: 'Writing the task ledger',
  failed: 'The task ledger was not finished.',
  done: (tasks, overdue) =>
    tasks === 0
      ? 'No task table found: nothing was written.'
      : `The task ledger is written: ${counted(tasks, 'task')}, ${overdue} overdue.`,
  undoes: 'writing the task ledger',
  undone: 'The task ledger is taken back; the sheets are as they were before it.',
  kept: (sheets) =>
    `Somebody has written into ${sheets} since; undoing would lose that, so nothing was undone. If it is not needed, use Clear marks.`,
};
