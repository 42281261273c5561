import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { IndicatorColumns, TextColumn } from './columns.ts';
import type { MaximaPlace } from './findMaxima.ts';

/**
 * The column that names the indicators: the one that holds the maxima in its texts, else the best header word whose cells
 * are filled in most rows. A 考核指标 merged over several rows names a level, and the 考核内容 beside it the indicators.
 *
 * @param rows zero-based numbers of the rows that have a maximum
 */
export function findNameColumn(
  grid: Grid,
  columns: IndicatorColumns,
  maxima: MaximaPlace,
  rows: readonly number[],
): TextColumn | undefined {
  if (maxima.source === 'label' || maxima.source === 'criterion')
    return columns.texts.find((text) => text.columnIndex === maxima.columnIndex);
  const ofRole = (role: TextColumn['role']): TextColumn[] => columns.texts.filter((text) => text.role === role);
  const filled = (column: TextColumn): number =>
    rows.filter((row) => !isBlank(grid.own(row, column.columnIndex))).length / Math.max(rows.length, 1);
  const candidates: readonly [TextColumn, number][] = [
    ...ofRole('name').map((column): [TextColumn, number] => [column, 0.5]),
    ...ofRole('level')
      .slice(-1)
      .map((column): [TextColumn, number] => [column, 0.9]),
    ...ofRole('detail').map((column): [TextColumn, number] => [column, 0.5]),
    ...ofRole('criterion').map((column): [TextColumn, number] => [column, 0.75]),
  ];
  const enough = candidates.find(([column, share]) => filled(column) >= share);
  if (enough) return enough[0];
  return candidates.map(([column]) => column).sort((a, b) => filled(b) - filled(a))[0];
}
