import type { CellLook, SheetLook } from '../../../workbook/sheetLook.ts';

/** The place in `looks` of how a cell looks: of its own, else of its row, else of its column; -1 where nothing is said. */
export type LookFinder = (rowIndex: number, columnIndex: number) => number;

/** Indexes a sheet's looks once. */
export function lookFinder(look: SheetLook): LookFinder {
  const cells = new Map(look.cells.map((row) => [row.rowIndex, row]));
  const rows = new Map(look.rows.map((row) => [row.rowIndex, row.look]));
  const ofColumn = (columnIndex: number): number =>
    look.columns.find(({ first, last }) => columnIndex >= first && columnIndex <= last)?.look ?? -1;
  return (rowIndex, columnIndex) => {
    const row = cells.get(rowIndex);
    const place = row ? indexIn(row.columnIndexes, columnIndex) : -1;
    if (row && place >= 0) return row.looks[place] ?? -1;
    // A row that only has a height says 0, the look of a new workbook.
    return rows.get(rowIndex) || ofColumn(columnIndex);
  };
}

const PLAIN: CellLook = {};

/** The look itself; that of a new workbook for -1. */
export function lookOf(looks: readonly CellLook[], place: number): CellLook {
  return looks[place] ?? PLAIN;
}

function indexIn(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ascending[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
