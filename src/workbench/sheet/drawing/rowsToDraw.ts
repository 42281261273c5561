import type { Area } from '../../../workbook/address.ts';
import type { Span } from '../../../workbook/snapshot.ts';
import type { SheetFrame } from '../layout/sheetFrame.ts';
import { overlaps } from '../layout/mergesOver.ts';

/** A row to draw, and how much of it: see GridRow. */
export interface RowToDraw {
  readonly rowIndex: number;
  readonly part: 'whole' | 'merged' | 'echo';
}

/** The merged areas that reach into these rows. */
export function mergesIn({ merges }: SheetFrame, rows: Span): readonly Area[] {
  return merges.filter((area) => overlaps(area, { top: rows.first, bottom: rows.last, left: 0, right: Infinity }));
}

/**
 * The rows of the scrolling block: those in the span that are seen, and before them those where a merged area begins that
 * reaches into it, hidden ones too.
 */
export function rowsToDraw({ rows }: SheetFrame, span: Span, frozenRows: number, merges: readonly Area[]): readonly RowToDraw[] {
  const begins = [...new Set(merges.map(({ top }) => top))].sort((a, b) => a - b);
  const drawn: RowToDraw[] = begins
    .filter((top) => top < span.first)
    .map((rowIndex) => ({ rowIndex, part: rowIndex < frozenRows ? 'echo' : 'merged' }));
  for (let rowIndex = span.first; rowIndex <= span.last; rowIndex++) {
    if (rows.size(rowIndex) > 0) drawn.push({ rowIndex, part: 'whole' });
    else if (begins.includes(rowIndex)) drawn.push({ rowIndex, part: 'merged' });
  }
  return drawn;
}
