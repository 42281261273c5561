import type { ClearWords } from './words.ts';

export const en: ClearWords = {
  doing: 'Clearing marks',
  failed: 'The clearing was not finished.',
  done: 'The marks and the sheets that were added are gone.',
};
