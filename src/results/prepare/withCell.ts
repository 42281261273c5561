import type { Cell, SheetSnapshot } from '../../workbook/snapshot.ts';

/** The sheet with another cell in it, or with one in place of that which is there. */
export function withCell(sheet: SheetSnapshot, rowIndex: number, cell: Cell): SheetSnapshot {
  const row = sheet.rows.find((one) => one.rowIndex === rowIndex);
  const cells = [...(row?.cells ?? []).filter(({ columnIndex }) => columnIndex !== cell.columnIndex), cell].sort((a, b) => a.columnIndex - b.columnIndex);
  const others = sheet.rows.filter((one) => one !== row);
  return { ...sheet, rows: [...others, { rowIndex, cells }].sort((a, b) => a.rowIndex - b.rowIndex) };
}
