import { parseDecimal, sum, type Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import { weightAt } from '../rows/weights.ts';
import { numberOfCell } from '../words/points.ts';

/** The columns and rows of a table that weighs its scores and states no maxima; numbers are zero-based. */
export interface WeightColumns {
  readonly weight: number;
  readonly scores: readonly number[];
  /** Columns that may hold what a score counts: 加权得分. */
  readonly others: readonly number[];
  readonly rows: readonly number[];
  readonly totalRows: readonly number[];
}

const ONE = parseDecimal('1');
const HUNDRED = parseDecimal('100');
/** Offices round what they weigh to two places. */
const ROUNDED = '0.006';

/**
 * True where 权重 beside scores without maxima weighs scores out of 100, as the figures say: another column holds score × weight in all rows
 * but one at most, or the weights add up to a whole and a total row holds the weighted sum.
 */
export function confirmWeightColumn(grid: Grid, { weight, scores, others, rows, totalRows }: WeightColumns): boolean {
  const weighed = rows.flatMap((rowIndex) => {
    const share = weightAt(grid, rowIndex, weight);
    return share?.gt(0) ? [{ rowIndex, share }] : [];
  });
  if (weighed.length < 2) return false;
  const all = sum(weighed.map(({ share }) => share));
  return scores.some((column) => {
    const lines = weighed.map(({ rowIndex, share }) => ({ rowIndex, share, score: numberAt(grid, rowIndex, column) }));
    if (lines.filter(({ score }) => score && (score.lt(0) || score.gt(HUNDRED))).length > 1) return false;
    return [ONE, HUNDRED].some((whole) => {
      const parts = lines.map(({ rowIndex, share, score }) => ({ rowIndex, part: score?.times(share).div(whole) }));
      const beside = others.some((other) => {
        const told = parts.filter(({ rowIndex, part }) => part && numberAt(grid, rowIndex, other));
        const fits = told.filter(({ rowIndex, part }) => isNear(part, numberAt(grid, rowIndex, other)));
        return other !== column && fits.length > 0 && fits.length >= told.length - 1;
      });
      if (beside) return true;
      const total = sum(parts.flatMap(({ part }) => part ?? []));
      return all.eq(whole) && totalRows.some((row) => [column, ...others].some((other) => isNear(total, numberAt(grid, row, other))));
    });
  });
}

function isNear(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a !== undefined && b !== undefined && a.gt(0) && a.minus(b).abs().lt(ROUNDED);
}

function numberAt(grid: Grid, rowIndex: number, columnIndex: number): Decimal | undefined {
  const cell = grid.own(rowIndex, columnIndex);
  return cell?.kind === 'number' && cell.format === undefined ? numberOfCell(cell) : undefined;
}
