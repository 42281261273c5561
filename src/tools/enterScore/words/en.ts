import type { EnterScoreWords } from './words.ts';

export const en: EnterScoreWords = {
  doing: 'Entering the score',
  failed: 'The score was not entered to its end.',
  undoes: (place) => `the score entered at ${place}`,
  done: (place) => `The score stands at ${place}.`,
  doneWithWorking: (place) => `The score stands at ${place}, and its working in the reason cell.`,
  undone: (place) => `${place} is as it was.`,
  changedSince: (place) => `Somebody has changed ${place} since, or it holds a formula; it stays as it is.`,
};
