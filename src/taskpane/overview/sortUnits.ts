import type { UnitResult } from '../../assessment/model.ts';
import { compareShares } from '../../rules/rank.ts';
import { rankOf } from '../../rules/standing.ts';

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
  const placeOf = (unit: UnitResult): number => rankOf(unit.standing) ?? provisional.get(unit) ?? 0;
  const sortOf = (unit: UnitResult): number => (rankOf(unit.standing) !== null ? 0 : provisional.has(unit) ? 1 : 2);
  const compare: Readonly<Record<UnitOrder, (a: UnitResult, b: UnitResult) => number>> = {
    rank: (a, b) => sortOf(a) - sortOf(b) || sign * (placeOf(a) - placeOf(b)),
    name: (a, b) => sign * NAMES.compare(a.unit.name, b.unit.name),
    total: (a, b) => sign * a.total.cmp(b.total),
    // What nothing applies to has no share to compare.
    percent: (a, b) => Number(a.percent === null) - Number(b.percent === null) || sign * compareShares(a, b),
  };
  return [...units].sort(compare[by]);
}
