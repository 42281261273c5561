import type { UnitResult } from '../../assessment/model.ts';
import type { Position } from '../../workbook/address.ts';
import type { AskedPlace } from '../paneView.ts';

/** The place in a unit's rows of the one that a cell belongs to, with its score, evidence or reason; -1 for none. */
export function rowAsked({ table, rows }: UnitResult, place: AskedPlace | null): number {
  if (place?.sheet !== table.sheet) return -1;
  const isThere = (entry: { readonly at: Position } | null): boolean =>
    entry !== null && entry.at.rowIndex === place.cell.rowIndex && entry.at.columnIndex === place.cell.columnIndex;
  return rows.findIndex(({ scores }) => [scores.self, ...scores.reviews, scores.evidence, scores.reason].some(isThere));
}
