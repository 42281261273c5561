import type { Grid } from '../../workbook/grid.ts';

/** The row of the topmost headers of 考核设置, and the first column beside the blocks that it is drawn with; zero-based. */
export const TOP = 3;
const FIRST_COLUMN = 13;

/** The first column in which a new block can stand beside the others, with a blank one before it. Zero-based. */
export function freeColumn(grid: Grid): number {
  const used = grid.rowIndexes.flatMap((rowIndex) => grid.filled(rowIndex).map(({ columnIndex }) => columnIndex));
  return Math.max(FIRST_COLUMN, used.reduce((most, columnIndex) => Math.max(most, columnIndex), 0) + 2);
}
