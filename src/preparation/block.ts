import { headerBands } from '../reading/header/headerBands.ts';
import type { ScoreTable } from '../reading/model.ts';
import { columnName, type Area } from '../workbook/address.ts';
import type { FormulaValue } from '../workbook/edit.ts';
import type { Grid } from '../workbook/grid.ts';
import type { Span } from '../workbook/snapshot.ts';
import type { BlockColumn } from './blockColumns.ts';
import { largest } from '../workbook/largest.ts';
import { smallest } from '../workbook/smallest.ts';

/** The columns that a table gets, as they will stand in its sheet. */
export interface Block {
  readonly table: ScoreTable;
  readonly area: Area;
  readonly columns: readonly BlockColumn[];
  /** The rows of the header and of its repeats. */
  readonly bands: readonly Span[];
  /** The column of the table whose looks the new ones get. */
  readonly model: number;
  readonly words: readonly { readonly rowIndex: number; readonly columnIndex: number; readonly text: string }[];
  readonly sums: readonly { readonly rowIndex: number; readonly columnIndex: number; readonly formula: FormulaValue }[];
  /** A header of two rows is merged over both, as Excel users do. */
  readonly merges: readonly Area[];
}

/** The rows that the columns go through: those of the table, and rows below it where nothing but a number stands. */
export function rowsOf({ area, numbering }: ScoreTable): Pick<Area, 'top' | 'bottom'> {
  return { top: area.top, bottom: largest([area.bottom, ...numbering.map(({ at }) => at.rowIndex)]) };
}

/** @param left the first of the new columns, zero-based */
export function blockOf(grid: Grid, table: ScoreTable, columns: readonly BlockColumn[], left: number): Block {
  const bands = headerBands(grid, table);
  const across = columns.map((column, i) => ({ column, columnIndex: left + i }));
  const maxima = new Set(
    table.indicators.filter(({ maxSource, misplacedAt }) => maxSource === 'column' && !misplacedAt).map(({ maxAt }) => maxAt.columnIndex),
  );
  return {
    table,
    columns,
    bands,
    area: { ...rowsOf(table), left, right: left + columns.length - 1 },
    model: maxima.size === 1 ? ([...maxima][0] ?? table.area.right) : table.area.right,
    words: bands.flatMap(({ first }) => across.map(({ column, columnIndex }) => ({ rowIndex: first, columnIndex, text: column.header }))),
    sums: table.maximaTotals.flatMap(({ at: { rowIndex } }) =>
      across.filter(({ column }) => column.holds === 'scores').flatMap(({ columnIndex }) => sumAbove(table, rowIndex, columnIndex)),
    ),
    merges: bands.flatMap(({ first, last }) =>
      last > first ? across.map(({ columnIndex }) => ({ top: first, left: columnIndex, bottom: last, right: columnIndex })) : [],
    ),
  };
}

/** Adds up the indicators above a total row; what stands in other rows of the new columns is nothing. */
function sumAbove(table: ScoreTable, rowIndex: number, columnIndex: number): Block['sums'] {
  const above = table.indicators.map((indicator) => indicator.rowIndex).filter((row) => row < rowIndex);
  if (above.length === 0) return [];
  const column = columnName(columnIndex);
  const formula = `SUM(${column}${smallest(above) + 1}:${column}${largest(above) + 1})`;
  return [{ rowIndex, columnIndex, formula: { formula, value: 0 } }];
}
