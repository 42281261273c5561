import type { CorrectWords } from './words.ts';

export const en: CorrectWords = {
  doing: 'Correcting',
  failed: 'The correction was not finished.',
  undoesOne: (place) => `the correction of ${place}`,
  undoes: (count) => `${count} corrections`,
  done: (cells) => `Corrected: ${cells}.`,
  nothing: 'Nothing was corrected.',
  undone: (cells) => `Taken back: ${cells}.`,
  nothingUndone: 'Nothing was taken back.',
  resisted:
    'These cells still hold no number after it was written; their format must be Text: change it to General and correct them again:',
  changedSince: 'These cells have been changed by somebody since and were left alone:',
};
