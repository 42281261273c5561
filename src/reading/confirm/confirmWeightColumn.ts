import { parseDecimal, sum, type Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import { weightAt } from '../rows/weightAt.ts';
import { WEIGHED_WITHIN, WHOLES } from '../rows/weights.ts';
import { figureAt } from './figureAt.ts';

/** The columns and rows of a table that weighs its scores and states no maxima; numbers are zero-based. */
export interface WeightColumns {
  readonly weight: number;
  readonly scores: readonly number[];
  /** Columns that may hold what a score counts: 加权得分. */
  readonly others: readonly number[];
  readonly rows: readonly number[];
  readonly totalRows: readonly number[];
}

const HUNDRED = parseDecimal('100');

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
    const lines = weighed.map(({ rowIndex, share }) => ({ rowIndex, share, score: figureAt(grid, rowIndex, column) }));
    if (lines.filter(({ score }) => score && (score.lt(0) || score.gt(HUNDRED))).length > 1) return false;
    return WHOLES.some((whole) => {
      const parts = lines.map(({ rowIndex, share, score }) => ({ rowIndex, part: score?.times(share).div(whole) }));
      const beside = others.some((other) => {
        const told = parts.filter(({ rowIndex, part }) => part && figureAt(grid, rowIndex, other));
        const fits = told.filter(({ rowIndex, part }) => isNear(part, figureAt(grid, rowIndex, other)));
        return other !== column && fits.length > 0 && fits.length >= told.length - 1;
      });
      if (beside) return true;
      const total = sum(parts.flatMap(({ part }) => part ?? []));
      return all.eq(whole) && totalRows.some((row) => [column, ...others].some((other) => isNear(total, figureAt(grid, row, other))));
    });
  });
}

function isNear(a: Decimal | undefined, b: Decimal | undefined): boolean {
  return a !== undefined && b !== undefined && a.gt(0) && a.minus(b).abs().lt(WEIGHED_WITHIN);
}
