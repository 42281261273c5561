import type { SheetLook } from '../../../workbook/sheetLook.ts';
import { fontOf } from '../drawing/lookRules.ts';
import type { SheetDrawing } from '../drawing/sheetDrawing.ts';
import { shownText } from '../drawing/shownText.ts';
import type { GridSizes } from './gridView.ts';
import { lookOf } from './lookFinder.ts';
import { largest } from '../../../workbook/largest.ts';

/** What the edges of a cell and the lines around it take. */
const EDGES = 10;

/**
 * As large as what stands in a column needs, in pixels as seen; a row gets its usual height, which wrapped words make larger by
 * themselves. Merged cells don't count, as in Excel.
 */
export function fittingSize(drawing: SheetDrawing, look: SheetLook, kind: keyof GridSizes, index: number): number {
  const { grid, frame, looks, findLook, date1904, measure, zoom } = drawing;
  if (kind === 'rows') return Math.max(look.usualHeight * zoom, frame.rows.size(index));
  const widths = grid.rowIndexes.flatMap((rowIndex) => {
    const cell = grid.own(rowIndex, index);
    if (!cell || frame.mergesOfRow(rowIndex).some(({ left, right }) => left <= index && right >= index)) return [];
    const cellLook = lookOf(looks, findLook(rowIndex, index));
    const lines = shownText(cell, cellLook, date1904).text.split('\n');
    return lines.map((line) => measure(line, fontOf(cellLook, zoom)));
  });
  return widths.length === 0 ? look.usualWidth * zoom : largest(widths) + EDGES;
}
