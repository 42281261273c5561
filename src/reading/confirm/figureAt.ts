import type { Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import { numberOfCell } from '../words/points.ts';

/** A number by which a table's figures are held against each other, by its zero-based cell; undefined for a percentage and for a date. */
export function figureAt(grid: Grid, rowIndex: number, columnIndex: number): Decimal | undefined {
  const cell = grid.own(rowIndex, columnIndex);
  return cell?.kind === 'number' && cell.format === undefined ? numberOfCell(cell) : undefined;
}
