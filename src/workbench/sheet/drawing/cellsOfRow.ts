import type { Span } from '../../../workbook/snapshot.ts';
import { drawCell, type DrawnCell, type SheetDrawing } from './sheetDrawing.ts';

/**
 * The cells of a row to draw in a span of columns, left to right: merged areas once, in the row where they begin, also when
 * they begin left of the span. Hidden columns and what a merged area covers are left out.
 *
 * @param onlyMerged for a row above the view: nothing but the merged areas that reach into it
 */
export function cellsOfRow(drawing: SheetDrawing, rowIndex: number, span: Span, onlyMerged: boolean): readonly DrawnCell[] {
  const inRow = drawing.frame.mergesOfRow(rowIndex).filter((area) => area.left <= span.last && area.right >= span.first);
  const begun = inRow.filter(({ top, left }) => top === rowIndex && left < span.first);
  const cells = begun.map((area) => drawCell(drawing, area));
  for (let columnIndex = span.first; columnIndex <= span.last; columnIndex++) {
    const area = inRow.find(({ left, right }) => left <= columnIndex && right >= columnIndex);
    if (area) {
      if (area.top === rowIndex && area.left === columnIndex) cells.push(drawCell(drawing, area));
    } else if (!onlyMerged && drawing.frame.columns.size(columnIndex) > 0) {
      cells.push(drawCell(drawing, { top: rowIndex, left: columnIndex, bottom: rowIndex, right: columnIndex }));
    }
  }
  return cells.filter(({ width, height }) => width > 0 && height > 0);
}
