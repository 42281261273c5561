import type { Grid } from '../../workbook/grid.ts';
import type { IndicatorColumns, TextColumn } from './columns.ts';
import type { MaximaPlace } from './findMaxima.ts';

/** What must be known of a table before its rows can be read as indicators. */
export interface IndicatorContext {
  readonly grid: Grid;
  readonly columns: IndicatorColumns;
  readonly maxima: MaximaPlace;
  readonly name: TextColumn;
}
