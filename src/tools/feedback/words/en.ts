import type { FeedbackToolWords } from './words.ts';
import { counted } from '../../../words/counted.ts';

export const en: FeedbackToolWords = {
  doing: 'Making feedback sheets',
  failed: 'The feedback sheets were not all made.',
  files: { doing: 'Preparing the feedback of each unit', failed: 'The feedback workbooks were not finished.' },
  removal: { doing: 'Removing feedback sheets', failed: 'The feedback sheets were not all removed.' },
  undoes: (sheets) => `making ${counted(sheets, 'feedback sheet')}`,
  undoesRemoval: (sheets) => `removing ${counted(sheets, 'feedback sheet')}`,
  done: (sheets) => `Feedback sheets made: ${sheets}.`,
  removed: (sheets) => (sheets > 0 ? `Feedback sheets removed: ${sheets}.` : 'The workbook has no feedback sheets.'),
  undone: 'The feedback sheets are as they were a step before.',
  kept: 'A unit has written in these, and they were left:',
};
