import { isBlank, type Grid } from '../../workbook/grid.ts';
import { columnRole } from '../words/columnRole.ts';
import type { HeaderColumn } from './header.ts';
import { holdsPoints } from '../words/points.ts';

/**
 * The row below a roster's header that holds the maxima: 满分 | | 40 | 30, a word for the maximum in one of the first
 * columns and points below the indicators. Zero-based; null where there is none.
 *
 * @param unlabelled accept a row with nothing but points: there is a unit column, blank in that row, and no header states
 * points
 */
export function findMaximaRow(grid: Grid, bottom: number, columns: readonly HeaderColumn[], unlabelled: boolean): number | null {
  const rowIndex = bottom + 1;
  const within = (columnIndex: number): boolean => columns.some((column) => column.columnIndex === columnIndex);
  const cells = grid.filled(rowIndex).filter((cell) => within(cell.columnIndex));
  const points = cells.filter(holdsPoints);
  const label = cells.find((cell) => !points.includes(cell));
  const firstPoints = points[0];
  if (!firstPoints) return null;
  if (label) {
    const isMaxima = label.kind === 'text' && columnRole(label.value) === 'max' && label.columnIndex < firstPoints.columnIndex;
    return isMaxima && someAsked(columns, points) ? rowIndex : null;
  }
  const unit = columns.find((column) => column.role === 'unit');
  if (!unlabelled || !unit || !isBlank(grid.own(rowIndex, unit.columnIndex))) return null;
  const numbered = columns.some((c) => c.role === 'seq' && !isBlank(grid.own(rowIndex, c.columnIndex)));
  return !numbered && points.length > 1 && firstPoints.columnIndex > unit.columnIndex ? rowIndex : null;
}

/** Points below 总分 alone make no row of maxima. */
function someAsked(columns: readonly HeaderColumn[], points: readonly { readonly columnIndex: number }[]): boolean {
  const apart = new Set(['seq', 'unit', 'group', 'total', 'max']);
  return points.some(({ columnIndex }) => columns.some((column) => column.columnIndex === columnIndex && !apart.has(column.role ?? '')));
}
