import type { Position } from '../../../workbook/address.ts';
import { fold } from '../../../workbook/fold.ts';
import type { Cell, SheetSnapshot } from '../../../workbook/snapshot.ts';

/**
 * The cells that show or hold a text, row by row, whatever its case and width: 考核 and Ａ as well as a.
 *
 * @param textsOf what a cell shows, and what the formula line says of it
 */
export function findCells(
  { rows }: Pick<SheetSnapshot, 'rows'>,
  wanted: string,
  textsOf: (cell: Cell, at: Position) => readonly string[],
): readonly Position[] {
  const folded = fold(wanted).toLowerCase();
  if (folded === '') return [];
  return rows.flatMap(({ rowIndex, cells }) =>
    cells.flatMap((cell) => {
      const at = { rowIndex, columnIndex: cell.columnIndex };
      return textsOf(cell, at).some((text) => fold(text).toLowerCase().includes(folded)) ? [at] : [];
    }),
  );
}
