import type { PrepareWords } from './words.ts';
import { counted } from '../../../words/counted.ts';

export const en: PrepareWords = {
  doing: 'Preparing sheets',
  failed: 'The sheets were not all prepared.',
  preview: { doing: 'Looking at what can be prepared', failed: 'What can be prepared was not looked through.' },
  undoes: (sheets) => `preparing ${counted(sheets, 'sheet')}`,
  left: 'Not prepared:',
  undone: 'The prepared columns and sheets are gone.',
};
