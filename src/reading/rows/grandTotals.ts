import { sum, type Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import type { Indicator } from '../model.ts';
import { pointsOfCell } from '../words/points.ts';
import type { BodyRow } from './classifyRows.ts';
import type { IndicatorContext } from './indicatorContext.ts';

/**
 * The rows that total the whole table, zero-based. Of several rows headed 合计 one whose maximum is that of the indicators since
 * the one before it, and not of all, is a level's.
 */
export function grandTotals(grid: Grid, { maxima }: IndicatorContext, rows: readonly BodyRow[], indicators: readonly Indicator[]): readonly number[] {
  const totals = rows.filter((row) => row.kind === 'total').map(({ rowIndex }) => rowIndex);
  if (totals.length < 2 || maxima.source !== 'column') return totals;
  const between = (after: number, until: number): Decimal =>
    sum(indicators.flatMap(({ max, bonus, deduction, rowIndex }) => (max && !bonus && !deduction && rowIndex > after && rowIndex < until ? [max] : [])));
  const all = between(-1, Infinity);
  return totals.filter((rowIndex, i) => {
    const stated = pointsOfCell(grid.own(rowIndex, maxima.columnIndex));
    return !stated || stated.eq(all) || !stated.eq(between(totals[i - 1] ?? -1, rowIndex));
  });
}
