import type { UnitResult } from '../../assessment/model.ts';
import { compareShares } from '../../rules/rank.ts';
import { placeByRank } from '../../rules/rankOrder.ts';

export type UnitOrder = 'rank' | 'name' | 'total' | 'percent';

export const UNIT_ORDERS: readonly string[] = ['rank', 'name', 'total', 'percent'] satisfies readonly UnitOrder[];

/** The order that a first click on the column gives. */
export const BEGINS_DESCENDING: Readonly<Record<UnitOrder, boolean>> = { rank: false, name: false, total: true, percent: true };

const NAMES = new Intl.Collator('zh-Hans-CN', { numeric: true });

/**
 * Units in an order, equals in that of the workbook. By rank: those that have one, then those with a provisional one, and
 * last, whichever way it runs, the others.
 */
export function sortUnits(
  units: readonly UnitResult[],
  provisional: ReadonlyMap<UnitResult, number>,
  by: UnitOrder,
  descending: boolean,
): readonly UnitResult[] {
  const sign = descending ? -1 : 1;
  const compare: Readonly<Record<UnitOrder, (a: UnitResult, b: UnitResult) => number>> = {
    rank(a, b) {
      const [[kind, rank], [otherKind, otherRank]] = [placeByRank(a, provisional), placeByRank(b, provisional)];
      return kind - otherKind || sign * (rank - otherRank);
    },
    name: (a, b) => sign * NAMES.compare(a.unit.name, b.unit.name),
    total: (a, b) => sign * a.total.cmp(b.total),
    // What nothing applies to has no share to compare.
    percent: (a, b) => Number(a.percent === null) - Number(b.percent === null) || sign * compareShares(a, b),
  };
  return [...units].sort(compare[by]);
}
