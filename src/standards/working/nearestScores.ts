import type { Decimal } from '../../workbook/decimal.ts';

/** The next lower and the next higher score that can come out; one where there is no other. `attainable` ascending. */
export function nearestScores(attainable: readonly Decimal[], points: Decimal): readonly Decimal[] {
  const above = attainable.findIndex((score) => score.gt(points));
  return (above < 0 ? [attainable.at(-1)] : [attainable[above - 1], attainable[above]]).flatMap((score) => score ?? []);
}
