import type { Cell, SheetSnapshot } from '../../../workbook/snapshot.ts';
import type { CellLook, SheetLook } from '../../../workbook/sheetLook.ts';
import { contains } from '../../../workbook/address.ts';
import { estimatedWidth } from '../drawing/textWidth.ts';
import type { Axis, Stretch } from './axis.ts';
import { lookFinder, lookOf } from './lookFinder.ts';

/** Pixels that the edges of a cell take from its text, left and right together. */
const EDGES = 6;
const POINT = 4 / 3;
const USUAL_FONT = 11;
/** No row is higher than 409 points. */
const HIGHEST = 409 * POINT;

/**
 * Heights for rows that wrap and store none: Excel makes such a row as high as its words when it opens the file. Merged cells
 * don't count, as in Excel. Widths are estimated, so that a long sheet needs no measuring.
 */
export function wrappedHeights(sheet: SheetSnapshot, look: SheetLook, looks: readonly CellLook[], columns: Axis): readonly Stretch[] {
  const stored = new Set(look.rows.filter(({ height }) => height !== look.usualHeight).map(({ rowIndex }) => rowIndex));
  const find = lookFinder(look);
  return sheet.rows.flatMap(({ rowIndex, cells }) => {
    if (stored.has(rowIndex)) return [];
    const size = cells.reduce((most, cell) => {
      const cellLook = lookOf(looks, find(rowIndex, cell.columnIndex));
      if (!cellLook.wrap || typeof cell.value !== 'string' || isMerged(sheet, rowIndex, cell)) return most;
      return Math.max(most, heightOf(cell.value, columns.size(cell.columnIndex) - EDGES, cellLook));
    }, look.usualHeight);
    return size > look.usualHeight ? [{ first: rowIndex, last: rowIndex, size: Math.min(HIGHEST, Math.ceil(size)) }] : [];
  });
}

function isMerged({ merges }: SheetSnapshot, rowIndex: number, { columnIndex }: Cell): boolean {
  return merges.some((area) => contains(area, { rowIndex, columnIndex }));
}

function heightOf(text: string, width: number, { fontSize = USUAL_FONT }: CellLook): number {
  const pixels = fontSize * POINT;
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(estimatedWidth(line, pixels) / Math.max(pixels, width))), 0);
  // One line has room in any row.
  return lines === 1 ? 0 : lines * pixels * 1.25 + 4;
}
