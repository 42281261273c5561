import type { ScoreTable } from '../reading/model.ts';
import type { Grid } from '../workbook/grid.ts';
import { tableLines, type TableLines } from './tableLines.ts';

/** A table with the sheet that holds it. */
export interface TableSide {
  readonly table: ScoreTable;
  readonly grid: Grid;
  readonly lines: TableLines;
}

export function tableSide(grid: Grid, table: ScoreTable): TableSide {
  return { table, grid, lines: tableLines(grid, table) };
}
