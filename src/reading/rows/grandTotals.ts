import { sum, type Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import type { Indicator } from '../model.ts';
import { pointsOfCell } from '../words/points.ts';
import type { BodyRow } from './classifyRows.ts';
import type { IndicatorContext } from './indicatorContext.ts';
import { largest } from '../../workbook/largest.ts';

/** A block of a table with its rows. */
interface Totalled {
  readonly context: IndicatorContext;
  readonly rows: readonly BodyRow[];
  /** The rows that are called subtotals, zero-based. */
  readonly subtotals: readonly number[];
  readonly indicators: readonly Indicator[];
}

/**
 * The rows that total the whole table, zero-based. Of several rows headed 合计, and of several blocks, one whose maximum is that of
 * its block's indicators since the one before it or a 小计, and not of all, is a level's.
 */
export function grandTotals(
  grid: Grid,
  { context: { maxima }, rows, subtotals, indicators: own }: Totalled,
  all: readonly Indicator[],
): readonly number[] {
  const totals = rows.filter((row) => row.kind === 'total').map(({ rowIndex }) => rowIndex);
  if ((totals.length < 2 && own.length === all.length) || maxima.source !== 'column') return totals;
  const between = (after: number, until: number): Decimal =>
    sum(
      own.flatMap(({ max, bonus, deduction, rowIndex }) =>
        max && !bonus && !deduction && rowIndex > after && rowIndex < until ? [max] : [],
      ),
    );
  const whole = sum(all.flatMap(({ max, bonus, deduction }) => (max && !bonus && !deduction ? [max] : [])));
  const bounds = [-1, ...totals, ...subtotals];
  return totals.filter((rowIndex) => {
    const stated = pointsOfCell(grid.own(rowIndex, maxima.columnIndex));
    return !stated || stated.eq(whole) || !stated.eq(between(largest(bounds.filter((row) => row < rowIndex)), rowIndex));
  });
}
