import { fold, oneLine } from '../../workbook/fold.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { BodyRow } from '../rows/classifyRows.ts';
import { isRow, type ReadingCorrection } from './readingCorrection.ts';

/** The correction of a row: what a person says of one in which these words stand in a cell. */
export function correctionOfRow(
  grid: Grid,
  rowIndex: number,
  { left, right }: { readonly left: number; readonly right: number },
  corrections: readonly ReadingCorrection[],
): ReadingCorrection | undefined {
  const ofRows = corrections.filter(({ as }) => isRow(as));
  if (ofRows.length === 0) return undefined;
  const words = new Set(
    grid
      .filled(rowIndex)
      .filter(({ columnIndex }) => columnIndex >= left && columnIndex <= right)
      .map((cell) => fold(textOf(cell))),
  );
  return ofRows.find(({ part }) => words.has(fold(part)));
}

/**
 * The rows of a table as a person says that they are: totals, categories of their own, or indicators.
 *
 * @param body every row below the header, as one that was left out may be one of these too
 */
export function correctRows(
  grid: Grid,
  body: readonly number[],
  rows: readonly BodyRow[],
  columns: { readonly left: number; readonly right: number },
  corrections: readonly ReadingCorrection[],
): readonly BodyRow[] {
  if (!corrections.some(({ as }) => isRow(as))) return rows;
  const known = new Map(rows.map((row) => [row.rowIndex, row]));
  return body.flatMap((rowIndex): readonly BodyRow[] => {
    const row = known.get(rowIndex);
    const correction = correctionOfRow(grid, rowIndex, columns, corrections);
    if (!correction) return row ? [row] : [];
    const { part, as } = correction;
    if (as === 'total-row') return [{ rowIndex, kind: 'total', weak: false }];
    if (as === 'indicator-row') return [{ rowIndex, kind: 'plain', ends: null, numbered: true }];
    const cell = grid.filled(rowIndex).find((one) => fold(textOf(one)) === fold(part));
    return [
      { rowIndex, kind: 'category', label: oneLine(part), depth: 0, at: { rowIndex, columnIndex: cell?.columnIndex ?? columns.left } },
    ];
  });
}
