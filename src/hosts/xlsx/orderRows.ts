import { addressOf } from '../../workbook/address.ts';
import type { Cell, RowSnapshot } from '../../workbook/snapshot.ts';
import { brokenXml } from './brokenXml.ts';

/**
 * Rows top to bottom and cells left to right, for the rare producer that writes them otherwise; a row that stands twice
 * is put together. Throws xml-broken where a cell stands twice, since nobody can say which one holds.
 */
export function orderRows(part: string, rows: readonly RowSnapshot[]): readonly RowSnapshot[] {
  const byIndex = new Map<number, Cell[]>();
  for (const { rowIndex, cells } of rows) byIndex.set(rowIndex, [...(byIndex.get(rowIndex) ?? []), ...cells]);
  return [...byIndex].sort(([a], [b]) => a - b).map(([rowIndex, cells]) => ({ rowIndex, cells: orderCells(part, rowIndex, cells) }));
}

function orderCells(part: string, rowIndex: number, cells: Cell[]): readonly Cell[] {
  cells.sort((a, b) => a.columnIndex - b.columnIndex);
  cells.forEach(({ columnIndex }, index) => {
    if (cells[index + 1]?.columnIndex === columnIndex) {
      throw brokenXml(part, `${addressOf({ rowIndex, columnIndex })} stands twice`);
    }
  });
  return cells;
}
