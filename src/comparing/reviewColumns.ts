import type { UnitResult } from '../assessment/model.ts';
import { scoredRows } from '../assessment/scoredRows.ts';
import type { ScoreTable } from '../reading/model.ts';
import { columnName } from '../workbook/address.ts';
import { parseDecimal, sum, ZERO, type Decimal } from '../workbook/decimal.ts';
import { groupBy } from '../workbook/groupBy.ts';

/** How the scores in a column differ from those in the other review columns of the same indicators. */
export interface ReviewColumn {
  /** What stands above it; the letter of the column where nothing does. */
  readonly label: string;
  /** Scores beside which at least one other stands. */
  readonly scores: number;
  readonly higher: number;
  readonly lower: number;
  /** The mean of score − mean of the others, in points. */
  readonly mean: Decimal;
}

/** Of tables with several review columns how each of them departs from the others; columns of the same heading are one. */
export function reviewColumns(units: readonly UnitResult[]): readonly ReviewColumn[] {
  const departures = units.flatMap(({ table, rows }) =>
    scoredRows(rows).flatMap(({ indicator, scores, readings }) => {
      const valid = readings.reviews.flatMap((reading, i) => {
        const entry = scores.reviews[i];
        return reading.kind === 'valid' && entry ? [{ column: entry.at.columnIndex, points: reading.points }] : [];
      });
      if (valid.length < 2) return [];
      const all = sum(valid.map(({ points }) => points));
      return valid.map(({ column, points }) => ({
        label: labelOf(table, column),
        by: points.minus(all.minus(points).div(valid.length - 1)).times(indicator.deduction ? -1 : 1),
      }));
    }),
  );
  return [...groupBy(departures, ({ label }) => label)].map(([label, some]) => ({
    label,
    scores: some.length,
    higher: some.filter(({ by }) => by.gt(ZERO)).length,
    lower: some.filter(({ by }) => by.lt(ZERO)).length,
    mean: sum(some.map(({ by }) => by)).div(parseDecimal(String(some.length))),
  }));
}

function labelOf({ taken }: ScoreTable, column: number): string {
  const found = taken.find(({ of, as, at }) => of === 'column' && (as === 'review' || as === 'counting') && at.columnIndex === column);
  return found?.words || columnName(column);
}
