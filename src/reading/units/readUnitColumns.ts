import type { Grid } from '../../workbook/grid.ts';
import { entryAt, filledEntry, firstSaid, sharedEntryAt } from './entries.ts';
import type { UnitColumns } from './findUnits.ts';
import type { Indicator, TableUnit } from '../model.ts';

/**
 * Reads one unit's scores and totals from its columns.
 *
 * @param totals the numbers of the total rows, zero-based
 */
export function readUnitColumns(
  grid: Grid,
  columns: UnitColumns,
  indicators: readonly Indicator[],
  totals: readonly number[],
): Omit<TableUnit, 'name' | 'group'> {
  const counting = columns.reviews.at(-1) ?? columns.self;
  const bonusBelow = (rowIndex: number): boolean => indicators.some((i) => i.bonus && i.rowIndex > rowIndex);
  const totalsOf = (columnIndex: number | null, of: 'self' | 'review'): TableUnit['totals'] =>
    columnIndex === null
      ? []
      : totals.flatMap((rowIndex) =>
          filledEntry(grid, rowIndex, columnIndex).map((entry) => ({ ...entry, of, beforeBonus: bonusBelow(rowIndex) })),
        );
  return {
    scores: indicators.map(({ rowIndex }) => ({
      self: columns.self === null ? null : entryAt(grid, rowIndex, columns.self),
      reviews: columns.reviews.map((columnIndex) => entryAt(grid, rowIndex, columnIndex)),
      evidence: firstSaid(columns.evidence.map((columnIndex) => sharedEntryAt(grid, rowIndex, columnIndex))),
      reason: firstSaid(columns.reasons.map((columnIndex) => sharedEntryAt(grid, rowIndex, columnIndex))),
    })),
    totals: [...(columns.reviews.length > 0 ? totalsOf(columns.self, 'self') : []), ...totalsOf(counting, 'review')],
    hasSelfBesideReview: columns.self !== null && columns.reviews.length > 0,
  };
}
