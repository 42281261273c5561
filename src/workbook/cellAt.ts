import { firstWhere } from './firstWhere.ts';
import type { Cell, SheetSnapshot } from './snapshot.ts';

/** What a sheet holds in a cell, looked up by halving; null for a blank one. */
export function cellAt({ rows }: Pick<SheetSnapshot, 'rows'>, rowIndex: number, columnIndex: number): Cell | null {
  const row = rows[firstRow(rows, rowIndex)];
  return row?.rowIndex === rowIndex ? cellIn(row.cells, columnIndex) : null;
}

/** The cell of a row in a column; null for a blank one. */
export function cellIn(cells: readonly Cell[], columnIndex: number): Cell | null {
  // Most rows have no gaps: then a cell stands as far from the first one as its column does.
  const guess = cells[columnIndex - (cells[0]?.columnIndex ?? 0)];
  if (guess?.columnIndex === columnIndex) return guess;
  const found = cells[firstCell(cells, columnIndex)];
  return found?.columnIndex === columnIndex ? found : null;
}

/** The place of the first row at or below one; rows are sorted. */
export function firstRow(rows: readonly { readonly rowIndex: number }[], rowIndex: number): number {
  return firstWhere(rows.length, (i) => (rows[i]?.rowIndex ?? 0) >= rowIndex);
}

/** The place of the first cell of a row in a column or to the right of it. */
export function firstCell(cells: readonly Cell[], columnIndex: number): number {
  return firstWhere(cells.length, (i) => (cells[i]?.columnIndex ?? 0) >= columnIndex);
}
