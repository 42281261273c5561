import type { Position } from '../workbook/address.ts';

/** The topmost cell, of several the leftmost: the one that the formula of a list of areas is written for. */
export function firstOf<T extends { readonly at: Position }>(cells: readonly T[]): T {
  return cells.reduce((a, b) => {
    const rows = b.at.rowIndex - a.at.rowIndex;
    return rows < 0 || (rows === 0 && b.at.columnIndex < a.at.columnIndex) ? b : a;
  });
}
