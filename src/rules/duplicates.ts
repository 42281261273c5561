import { fold } from '../workbook/fold.ts';
import { groupBy } from '../workbook/groupBy.ts';

/** A unit as far as its name and group say which one it is. */
export interface NamedInGroup {
  readonly unit: { readonly name: string; readonly group: string | null };
}

/**
 * The units that stand more than once in their group: all results of each, in the workbook's order.
 *
 * @param least how often a unit must stand to be told
 */
export function duplicatesIn<T extends NamedInGroup>(results: readonly T[], least = 2): readonly (readonly T[])[] {
  return [...groupBy(results, ({ unit }) => JSON.stringify([unit.group, fold(unit.name)])).values()].filter((same) => same.length >= least);
}
