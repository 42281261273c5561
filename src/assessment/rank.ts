import { groupBy } from '../workbook/groupBy.ts';
import { NOT_RECOGNISED } from './gates.ts';
import type { UnitResult } from './model.ts';

/**
 * Gives the graded units their ranks within their group, highest share of full marks first; equals share a rank and the
 * next is skipped (1, 2, 2, 4). Units without a group rank together, across sheets.
 */
export function ranked(results: readonly UnitResult[]): readonly UnitResult[] {
  const ranks = ranksOf(results.filter(({ grade }) => grade !== null && grade !== NOT_RECOGNISED));
  return results.map((result) => ({ ...result, rank: ranks.get(result) ?? null }));
}

/** The ranks that units with unscored indicators would have as things stand, by their place among the results. */
export function provisionalRanks(results: readonly UnitResult[]): ReadonlyMap<UnitResult, number> {
  const open = results.filter(({ status }) => status === 'incomplete');
  const all = ranksOf([...results.filter(({ rank }) => rank !== null), ...open]);
  return new Map(open.flatMap((result) => (all.has(result) ? [[result, all.get(result) as number]] : [])));
}

/** Compares total ÷ full marks of two units exactly, as fractions. */
export function compareShares(a: UnitResult, b: UnitResult): number {
  return a.total.times(b.fullMarks).cmp(b.total.times(a.fullMarks));
}

function ranksOf(results: readonly UnitResult[]): ReadonlyMap<UnitResult, number> {
  const ranks = new Map<UnitResult, number>();
  for (const members of groupBy(results, ({ unit }) => unit.group).values()) {
    const group = [...members].sort((a, b) => compareShares(b, a));
    let rank = 1;
    group.forEach((result, i) => {
      const before = group[i - 1];
      if (before && compareShares(before, result) !== 0) rank = i + 1;
      ranks.set(result, rank);
    });
  }
  return ranks;
}
