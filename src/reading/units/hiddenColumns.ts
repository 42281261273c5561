import { oneLine } from '../../workbook/fold.ts';
import type { Grid } from '../../workbook/grid.ts';
import { isIn } from '../../workbook/spans.ts';
import type { HeaderColumn } from '../header/header.ts';
import type { HiddenPart } from '../model.ts';

/** The score columns that are hidden: every review column, and a self column where it counts. */
export function hiddenScoreColumns(
  grid: Grid,
  header: readonly HeaderColumn[],
  reviews: ReadonlySet<number>,
  counting: ReadonlySet<number>,
): readonly HiddenPart[] {
  return header
    .filter(({ columnIndex }) => isIn(grid.sheet.hiddenColumns, columnIndex) && (reviews.has(columnIndex) || counting.has(columnIndex)))
    .map((column) => ({
      of: 'column',
      at: { rowIndex: column.at.rowIndex, columnIndex: column.columnIndex },
      label: oneLine(column.owner && column.owner.text !== column.text ? `${column.owner.text} ${column.text}` : column.text),
      counts: counting.has(column.columnIndex),
    }));
}
