import { contains, type Area } from '../../../workbook/address.ts';
import type { Grid } from '../../../workbook/grid.ts';
import type { SheetFrame } from '../layout/sheetFrame.ts';

/** No text runs over more columns than this. */
const MOST_COLUMNS = 60;

/**
 * How far a text that is too long runs into the blank cells beside it, in pixels: to the right, to the left, or to both sides
 * for a centred one. Merged areas keep their text, as in Excel.
 *
 * @param missing pixels that the text needs beyond its own cell
 */
export function spillOver(
  grid: Grid,
  { columns, merges }: SheetFrame,
  area: Area,
  missing: number,
  align: 'left' | 'center' | 'right',
): { readonly left: number; readonly right: number } {
  if (area.top !== area.bottom || area.left !== area.right) return { left: 0, right: 0 };
  const share = align === 'center' ? missing / 2 : missing;
  const towards = (step: 1 | -1): number => {
    let room = 0;
    for (let k = 1; k <= MOST_COLUMNS && room < share; k++) {
      const columnIndex = area.left + k * step;
      if (columnIndex < 0 || columnIndex >= columns.count || !isOpen(grid, merges, area.top, columnIndex)) break;
      room += columns.size(columnIndex);
    }
    return room;
  };
  return { left: align === 'left' ? 0 : towards(-1), right: align === 'right' ? 0 : towards(1) };
}

/** A cell with only spaces stops a text as any other does. */
function isOpen(grid: Grid, merges: readonly Area[], rowIndex: number, columnIndex: number): boolean {
  const cell = grid.own(rowIndex, columnIndex);
  return (cell === null || cell.value === '') && !merges.some((area) => contains(area, { rowIndex, columnIndex }));
}
