import type { Area } from '../address.ts';
import type { Rows } from './rows.ts';
import type { Cell, RowSnapshot, SheetSnapshot } from '../snapshot.ts';

/**
 * The sheet with other cells in an area.
 *
 * @param rows what is to be put there, rows × columns from the area's first cell; null leaves a cell alone
 * @param made the cell for it; null for none
 */
export function putCells<T>(
  sheet: SheetSnapshot,
  { top, left }: Area,
  rows: Rows<T | null>,
  made: (value: T, columnIndex: number) => Cell | null,
): SheetSnapshot {
  const put = new Map<number, ReadonlyMap<number, Cell | null>>();
  let rowIndex = top;
  for (const row of rows) {
    const cells = row.flatMap((value, right) => (value === null ? [] : [[left + right, made(value, left + right)] as const]));
    if (cells.length > 0) put.set(rowIndex, new Map(cells));
    rowIndex++;
  }
  if (put.size === 0) return sheet;
  const before = new Map(sheet.rows.map((row) => [row.rowIndex, row.cells]));
  const changed = [...put].map(([rowIndex, cells]): RowSnapshot => ({ rowIndex, cells: withCells(before.get(rowIndex) ?? [], cells) }));
  const kept = sheet.rows.filter(({ rowIndex }) => !put.has(rowIndex));
  return { ...sheet, rows: [...kept, ...changed.filter(({ cells }) => cells.length > 0)].sort((a, b) => a.rowIndex - b.rowIndex) };
}

function withCells(cells: readonly Cell[], put: ReadonlyMap<number, Cell | null>): readonly Cell[] {
  const kept = cells.filter(({ columnIndex }) => !put.has(columnIndex));
  return [...kept, ...[...put.values()].filter((cell) => cell !== null)].sort((a, b) => a.columnIndex - b.columnIndex);
}
