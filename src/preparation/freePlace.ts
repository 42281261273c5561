import { MAX_COLUMNS, type Area } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';

/** No further to the right of a table would anybody look for its scores. */
const FARTHEST = 40;

/**
 * The first columns to the right of a table where nothing stands in its rows, as many as asked for, side by side: no cell, no
 * merged area, no hidden column. Zero-based; undefined where there is no such place, or where hidden columns are not known.
 */
export function freePlace({ rows, merges, hiddenColumns, notKnown }: SheetSnapshot, table: Area, width: number): number | undefined {
  if (notKnown.includes('hidden')) return undefined;
  const beside = rows.filter(({ rowIndex }) => rowIndex >= table.top && rowIndex <= table.bottom);
  const crossing = merges.filter(({ top, bottom }) => top <= table.bottom && bottom >= table.top);
  const isTaken = (columnIndex: number): boolean =>
    beside.some(({ cells }) => cells.some((cell) => cell.columnIndex === columnIndex)) ||
    crossing.some(({ left, right }) => left <= columnIndex && right >= columnIndex) ||
    hiddenColumns.some(({ first, last }) => first <= columnIndex && last >= columnIndex);
  let free = 0;
  for (let columnIndex = table.right + 1; columnIndex < Math.min(MAX_COLUMNS, table.right + FARTHEST + width); columnIndex++) {
    free = isTaken(columnIndex) ? 0 : free + 1;
    if (free === width) return columnIndex - width + 1;
  }
  return undefined;
}
