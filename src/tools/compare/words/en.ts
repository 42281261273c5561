import type { CompareToolWords } from './words.ts';

export const en: CompareToolWords = {
  doing: 'Comparing self and review scores',
  failed: 'The comparison was not finished.',
  undoes: 'comparing self and review scores',
  done: (sheet) => `The sheet ${sheet} is made.`,
  notDone: 'The comparison was not written.',
  nothing: 'There is nothing to compare: no table has both self and review scores.',
  kept: (sheet) => `Somebody has written into the sheet ${sheet}, and it was left.`,
  undone: 'The comparison is taken off.',
};
