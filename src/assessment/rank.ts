import type { UnitResult } from './model.ts';

/**
 * Gives the graded units their ranks within their group, highest share of full marks first; equals share a rank and the
 * next is skipped (1, 2, 2, 4). Units without a group rank together, across sheets.
 */
export function ranked(results: readonly UnitResult[]): readonly UnitResult[] {
  const groups = new Map<string | null, UnitResult[]>();
  for (const result of results) {
    if (result.grade === null) continue;
    const group = groups.get(result.unit.group);
    if (group) group.push(result);
    else groups.set(result.unit.group, [result]);
  }
  const ranks = new Map<UnitResult, number>();
  for (const group of groups.values()) {
    const sorted = [...group].sort((a, b) => compareShares(b, a));
    let rank = 1;
    sorted.forEach((result, i) => {
      const before = sorted[i - 1];
      if (before && compareShares(before, result) !== 0) rank = i + 1;
      ranks.set(result, rank);
    });
  }
  return results.map((result) => ({ ...result, rank: ranks.get(result) ?? null }));
}

/** Compares total ÷ full marks of two units exactly, as fractions. */
export function compareShares(a: UnitResult, b: UnitResult): number {
  return a.total.times(b.fullMarks).cmp(b.total.times(a.fullMarks));
}
