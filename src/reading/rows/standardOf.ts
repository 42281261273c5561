import { textOf, type Grid } from '../../workbook/grid.ts';
import type { Standard } from '../model.ts';
import type { IndicatorColumns } from './columns.ts';

/**
 * The scoring standard of an indicator: what stands under 评分标准 in its own rows (zero-based, top to bottom). Null where several cells
 * say something, or one speaks for other rows too: then nobody knows what of it is this indicator's.
 */
export function standardOf(grid: Grid, { texts }: Pick<IndicatorColumns, 'texts'>, rows: readonly number[]): Standard | null {
  const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  const cells = texts
    .filter(({ role }) => role === 'criterion')
    .flatMap(({ columnIndex }) => rows.map((rowIndex) => ({ rowIndex, columnIndex })))
    .filter((at) => textOf(grid.own(at.rowIndex, at.columnIndex)).trim() !== '' || isOverOthers(grid.mergeAt(at.rowIndex, at.columnIndex)));
  const [at] = cells;
  if (!at || cells.length > 1) return null;
  const [cell, area] = [grid.own(at.rowIndex, at.columnIndex), grid.mergeAt(at.rowIndex, at.columnIndex)];
  return cell?.kind !== 'text' || isOverOthers(area) ? null : { text: cell.value, at };

  function isOverOthers(area: ReturnType<Grid['mergeAt']>): boolean {
    return area !== undefined && (area.top < first || area.bottom > last);
  }
}
