import type { UnitRow } from '../assessment/model.ts';
import { scoredRows } from '../assessment/scoredRows.ts';
import type { Indicator } from '../reading/model.ts';
import { readEntries } from '../rules/readings.ts';
import type { Position } from '../workbook/address.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { Grid } from '../workbook/grid.ts';
import { reference } from '../workbook/reference.ts';

/** A maximum as a formula names it for a cell: a reference that follows the office's own figure, else the figure. */
export type MaximumOf = (cell: Position) => string;

/** A score cell, and where its maximum is. Cells with the same `key` can share one formula. */
export interface ScoreCell {
  readonly at: Position;
  readonly key: string;
  readonly maximumOf: MaximumOf;
}

/**
 * Every score cell of some rows, self scores and review scores alike, without indicators that have no maximum, and without deductions:
 * they stand between a maximum below 0 and 0, which neither the mark nor the validation of a score knows.
 */
export function scoreCells(grid: Grid, rows: readonly UnitRow[]): readonly ScoreCell[] {
  const marked = scoredRows(rows).filter(({ indicator }) => !indicator.deduction);
  return marked.flatMap(({ indicator, scores, readings }) =>
    readEntries(scores, readings, indicator).flatMap(({ entry: { at } }) => {
      const maximum = maximumFor(grid, indicator, at);
      return maximum ? [{ at, ...maximum }] : [];
    }),
  );
}

/**
 * How a formula in a cell names its maximum: `$D4` where the number stands in the same row, `C$3` where it stands in the
 * same column, else the figure itself (10分 is text that no formula can compare with).
 */
export function maximumFor(
  grid: Grid,
  { max, maxAt, maxSource, misplacedAt }: Indicator,
  at: Position,
): { readonly key: string; readonly maximumOf: MaximumOf } | null {
  if (!max) return null;
  const isNumber = maxSource === 'column' && !misplacedAt && grid.own(maxAt.rowIndex, maxAt.columnIndex)?.kind === 'number';
  if (isNumber && maxAt.rowIndex === at.rowIndex) {
    const { columnIndex } = maxAt;
    return { key: `column ${columnIndex}`, maximumOf: ({ rowIndex }) => reference({ rowIndex, columnIndex }, 'column') };
  }
  if (isNumber && maxAt.columnIndex === at.columnIndex) {
    const { rowIndex } = maxAt;
    return { key: `row ${rowIndex}`, maximumOf: ({ columnIndex }) => reference({ rowIndex, columnIndex }, 'row') };
  }
  const figure = decimalText(max);
  return { key: figure, maximumOf: () => figure };
}
