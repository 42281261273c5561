import { en as assessment } from '../../../assessment/words/en.ts';
import type { RecalculateWords } from './words.ts';

export const en: RecalculateWords = {
  doing: 'Recalculating',
  failed: 'The recalculation was not finished.',
  undoes: 'the recalculation',
  done: assessment.assessed,
  aside:
    'Somebody wrote in these sheets where the new results would stand: they stay as they were, with values for formulas, and the results are in new sheets:',
  undone: 'The recalculation is undone; the results are those of the time before.',
  kept: (sheets) =>
    `Somebody has written into ${sheets} since; undoing would lose that, so nothing was undone. If it is not needed, use Clear marks.`,
};
