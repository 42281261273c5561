import type { DrawnCell } from './sheetDrawing.ts';

/** Half a pixel: places are sums of widths that may be fractions. */
const SLACK = 0.5;

/**
 * The cells of a row whose right grid line a text runs across, its own cell and those that it runs over. Excel leaves these
 * lines out, except the one where the text ends.
 */
export function crossedCells(cells: readonly DrawnCell[]): ReadonlySet<DrawnCell> {
  const spilling = cells.filter(({ spill }) => spill.left + spill.right > 0);
  const isCrossed = (at: number): boolean =>
    spilling.some(({ left, width, spill }) => at > left - spill.left + SLACK && at < left + width + spill.right - SLACK);
  return new Set(spilling.length === 0 ? [] : cells.filter(({ left, width }) => isCrossed(left + width)));
}
