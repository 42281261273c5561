import { en as assessment } from '../../../assessment/words/en.ts';
import type { RecalculateWords } from './words.ts';

export const en: RecalculateWords = {
  doing: 'Recalculating',
  failed: 'The recalculation was not finished.',
  undoes: 'the recalculation',
  done: assessment.assessed,
  undone: 'The recalculation is undone; the results are those of the time before.',
  kept: (sheets) =>
    `Somebody has written into ${sheets} since; undoing would lose that, so nothing was undone. If it is not needed, use Clear marks.`,
};
