import type { UnitResult, UnitRow } from '../assessment/model.ts';
import { scoredRows } from '../assessment/scoredRows.ts';
import type { Entry, UnitScores } from '../reading/model.ts';
import { isWithoutEvidence } from '../rules/evidence.ts';
import { countingEntry, selfBesideReview } from '../rules/readings.ts';
import type { ScoreReading } from '../rules/score.ts';
import type { Position } from '../workbook/address.ts';
import { sum, type Decimal } from '../workbook/decimal.ts';
import { oneLine } from '../workbook/fold.ts';
import { textOf } from '../workbook/grid.ts';

/** A self score and the review score beside it. Points are what they add to the total: those of a deduction are below 0. */
export interface ComparedScore {
  readonly result: UnitResult;
  readonly row: UnitRow;
  readonly self: Decimal;
  /** Null where the review score is blank, wrong or says that the indicator doesn't apply; `review` says which. */
  readonly reviewed: Decimal | null;
  readonly review: ScoreReading['kind'];
  /** review − self: below 0 where points were cut. Null without a review score. */
  readonly difference: Decimal | null;
  /** Null where the table has no column for it; empty where nothing but a placeholder stands there. */
  readonly reason: string | null;
  /** The cell of the review score. */
  readonly at: Position;
}

/** How a unit's review scores differ from its self scores, over the indicators that have both. */
export interface UnitDifference {
  readonly result: UnitResult;
  readonly self: Decimal;
  readonly reviewed: Decimal;
  /** reviewed − self */
  readonly difference: Decimal;
  /** Indicators with both scores, those that were cut, and those that were raised. */
  readonly compared: number;
  readonly cut: number;
  readonly raised: number;
  /** Cut without a word why, where the table has a column for it. */
  readonly withoutReason: number;
}

/** The self scores that stand beside review scores, in the workbook's order; empty where no table has both. */
export function selfAgainstReview(units: readonly UnitResult[], placeholders: readonly string[]): readonly ComparedScore[] {
  return units.flatMap((result) =>
    scoredRows(result.rows).flatMap((row): readonly ComparedScore[] => {
      const { indicator, scores, readings } = row;
      const at = countingEntry(scores)?.at;
      if (!at || selfBesideReview(scores) === null || readings.self?.kind !== 'valid') return [];
      const sign = indicator.deduction ? -1 : 1;
      const self = readings.self.points.times(sign);
      const reviewed = readings.counting.kind === 'valid' ? readings.counting.points.times(sign) : null;
      return [
        {
          result,
          row,
          self,
          reviewed,
          review: readings.counting.kind,
          difference: reviewed && reviewed.minus(self),
          reason: reasonOf(scores, placeholders),
          at,
        },
      ];
    }),
  );
}

/** The same by unit, in the workbook's order; units without an indicator that has both scores are left out. */
export function differencesByUnit(scores: readonly ComparedScore[]): readonly UnitDifference[] {
  const byUnit = new Map<UnitResult, { readonly self: Decimal; readonly reviewed: Decimal; readonly reason: string | null }[]>();
  for (const { result, self, reviewed, reason } of scores) {
    if (reviewed === null) continue;
    const known = byUnit.get(result);
    if (known) known.push({ self, reviewed, reason });
    else byUnit.set(result, [{ self, reviewed, reason }]);
  }
  return [...byUnit].map(([result, both]) => {
    const [self, reviewed] = [sum(both.map((one) => one.self)), sum(both.map((one) => one.reviewed))];
    const cut = both.filter((one) => one.reviewed.lt(one.self));
    return {
      result,
      self,
      reviewed,
      difference: reviewed.minus(self),
      compared: both.length,
      cut: cut.length,
      raised: both.filter((one) => one.reviewed.gt(one.self)).length,
      withoutReason: cut.filter(({ reason }) => reason === '').length,
    };
  });
}

function reasonOf({ reason, allReasons }: UnitScores, placeholders: readonly string[]): string | null {
  const cells: readonly Entry[] = allReasons ?? (reason ? [reason] : []);
  if (cells.length === 0) return null;
  return cells
    .filter((cell) => !isWithoutEvidence(cell, placeholders))
    .map(({ cell }) => oneLine(textOf(cell)))
    .join('；');
}
