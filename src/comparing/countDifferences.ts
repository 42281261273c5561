import type { ComparedScore, UnitDifference } from './selfAgainstReview.ts';
import type { ComparedCount } from './words/words.ts';

/** The counts of all units together. */
export function countDifferences(scores: readonly ComparedScore[], byUnit: readonly UnitDifference[]): ComparedCount {
  const total = (of: 'compared' | 'cut' | 'raised' | 'withoutReason'): number => byUnit.reduce((all, unit) => all + unit[of], 0);
  return {
    scores: scores.length,
    compared: total('compared'),
    cut: total('cut'),
    raised: total('raised'),
    withoutReason: total('withoutReason'),
  };
}
