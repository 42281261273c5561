import type { UnitRow } from '../assessment/model.ts';
import { scoredRows } from '../assessment/scoredRows.ts';
import type { Indicator, ScoreEntry } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import { coalesce } from '../workbook/coalesce.ts';
import { decimalText, type Decimal } from '../workbook/decimal.ts';
import type { Grid } from '../workbook/grid.ts';
import { areaList, reference } from '../workbook/reference.ts';

/** A maximum as a formula names it for a cell: a reference that follows the office's own figure, else the figure. */
export type MaximumOf = (cell: Position) => string;

/** A score cell, and where its maximum is. Cells with the same `key` can share one formula. */
export interface ScoreCell {
  readonly at: Position;
  readonly key: string;
  readonly maximumOf: MaximumOf;
  /** The cells that share the maximum with this one, as the list that SUM takes; null where none do. */
  readonly addedOf: ((cell: Position) => string) | null;
}

/**
 * Every score cell of some rows, self scores and review scores alike, without indicators that have no maximum, and without deductions:
 * they stand between a maximum below 0 and 0, which neither the mark nor the validation of a score knows.
 */
export function scoreCells(grid: Grid, rows: readonly UnitRow[]): readonly ScoreCell[] {
  const marked = scoredRows(rows).filter(({ indicator }) => !indicator.deduction);
  return marked.flatMap(({ indicator, scores: { self, otherSelf, reviews } }) =>
    [...otherSelf, ...(self ? [self] : []), ...reviews].flatMap((entry) => cellsOf(grid, indicator, entry)),
  );
}

function cellsOf(grid: Grid, indicator: Indicator, entry: ScoreEntry): readonly ScoreCell[] {
  const cells = entry.parts ?? [entry];
  const sharing = entry.parts?.filter(({ max }) => max === undefined).map(({ at }) => at) ?? [];
  return cells.flatMap(({ at, max }) => {
    const own = max === undefined ? entry.max : max;
    const maximum = own === undefined ? maximumFor(grid, indicator, at) : own && figureOf(own);
    if (!maximum) return [];
    const added = max === undefined && sharing.length > 1 ? addedTo(sharing) : null;
    return [{ at, ...maximum, key: `${maximum.key}${added ? ` ${added.key}` : ''}`, addedOf: added?.of ?? null }];
  });
}

/** `D$4:D$5` for rows of one column, so that the columns beside it share the formula; `$D4,$F4` for columns of one row. */
function addedTo(cells: readonly Position[]): { readonly key: string; readonly of: (cell: Position) => string } {
  const [rows, columns] = [new Set(cells.map(({ rowIndex }) => rowIndex)), new Set(cells.map(({ columnIndex }) => columnIndex))];
  const list = (at: readonly Position[], hold: 'row' | 'column' | 'both'): string => areaList(coalesce(at), hold).join(',');
  if (columns.size === 1)
    return {
      key: `rows ${[...rows].join(' ')}`,
      of: ({ columnIndex }) =>
        list(
          cells.map(({ rowIndex }) => ({ rowIndex, columnIndex })),
          'row',
        ),
    };
  if (rows.size === 1)
    return {
      key: `columns ${[...columns].join(' ')}`,
      of: ({ rowIndex }) =>
        list(
          cells.map(({ columnIndex }) => ({ rowIndex, columnIndex })),
          'column',
        ),
    };
  const fixed = list(cells, 'both');
  return { key: fixed, of: () => fixed };
}

/**
 * How a formula in a cell names its maximum: `$D4` where the number stands in the same row, `C$3` where it stands in the
 * same column, `$D$4` where it stands elsewhere, else the figure itself (10分 is text that no formula can compare with).
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
  if (isNumber) {
    const address = reference(maxAt, 'both');
    return { key: address, maximumOf: () => address };
  }
  return figureOf(max);
}

/** Excel takes 255 characters in the formula of a validation, and no number of more than 15 digits is told from its neighbours. */
const LONGEST_FIGURE = 40;

function figureOf(max: Decimal): { readonly key: string; readonly maximumOf: MaximumOf } {
  const plain = decimalText(max);
  const figure = plain.length > LONGEST_FIGURE ? String(max.toNumber()).toUpperCase() : plain;
  return { key: figure, maximumOf: () => figure };
}
