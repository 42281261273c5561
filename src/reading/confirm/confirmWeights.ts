import { parseDecimal, sum, type Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import type { HeaderColumn } from '../header/header.ts';
import { weightAt } from '../rows/weightAt.ts';
import { WEIGHED_WITHIN, wholeOf } from '../rows/weights.ts';
import { columnRole } from '../words/columnRole.ts';
import type { ColumnRole } from '../words/headerWords.ts';
import { pointsInLabel } from '../words/points.ts';
import { figureAt } from './figureAt.ts';
import { largest } from '../../workbook/largest.ts';

/** The shares of 1 that columns of a roster count with, by their numbers. */
export interface ColumnWeights {
  readonly weights: ReadonlyMap<number, Decimal>;
  /** The row below the header that holds them, zero-based; null where the header does. */
  readonly row: number | null;
}

const ONE = parseDecimal('1');
const HUNDRED = parseDecimal('100');
const NEVER: ReadonlySet<ColumnRole | undefined> = new Set(['seq', 'max', 'self', 'review', 'unit', 'group', 'total']);
/** How many rows below a header tell whether a column sums the others up. */
const ROWS_BELOW = 200;

/**
 * 工作业绩（50%） | 群众评议（30%） | 领导评价（20%） | 总分: shares of 100 % in the header, or in a row 权重 below it, weigh scores out of 100
 * each, where a column to their right says so by its figures: it is their weighted sum in all rows but one at most. Null otherwise.
 */
export function confirmWeights(grid: Grid, bottom: number, columns: readonly HeaderColumn[]): ColumnWeights | null {
  const proposed = inHeader(columns) ?? inRow(grid, bottom, columns);
  if (!proposed || proposed.weights.size < 2) return null;
  const last = largest(proposed.weights.keys());
  const sums = columns.filter(({ columnIndex, owner }) => columnIndex > last && owner === null);
  return sums.some(({ columnIndex }) => isWeightedSum(grid, bottom, proposed, columnIndex)) ? proposed : null;
}

function inHeader(columns: readonly HeaderColumn[]): ColumnWeights | null {
  const shares = columns.flatMap(({ columnIndex, owner, role, text }): [number, Decimal][] => {
    if (owner !== null || NEVER.has(role) || pointsInLabel(text, false)) return [];
    const share = pointsInLabel(text, true);
    return share?.gt(0) ? [[columnIndex, share.div(HUNDRED)]] : [];
  });
  return sum(shares.map(([, share]) => share)).eq(ONE) ? { weights: new Map(shares), row: null } : null;
}

function inRow(grid: Grid, bottom: number, columns: readonly HeaderColumn[]): ColumnWeights | null {
  const row = bottom + 1;
  const label = grid.filled(row)[0];
  if (label?.kind !== 'text' || columnRole(label.value) !== 'weight') return null;
  const found = columns.flatMap(({ columnIndex, owner, role }): [number, Decimal][] => {
    const weight = owner === null && !NEVER.has(role) && columnIndex > label.columnIndex ? weightAt(grid, row, columnIndex) : undefined;
    return weight?.gt(0) ? [[columnIndex, weight]] : [];
  });
  const whole = wholeOf(sum(found.map(([, weight]) => weight)));
  return whole && { weights: new Map(found.map(([columnIndex, weight]) => [columnIndex, weight.div(whole)])), row };
}

function isWeightedSum(grid: Grid, bottom: number, { weights, row }: ColumnWeights, sumColumn: number): boolean {
  let [matches, misses] = [0, 0];
  for (const rowIndex of grid.rowsBetween(row ?? bottom, bottom + ROWS_BELOW)) {
    const total = figureAt(grid, rowIndex, sumColumn);
    const scores = [...weights].map(([columnIndex, weight]) => ({ score: figureAt(grid, rowIndex, columnIndex), weight }));
    if (!total || scores.some(({ score }) => !score)) continue;
    const weighed = sum(scores.flatMap(({ score, weight }) => (score ? [score.times(weight)] : [])));
    const fits = weighed.minus(total).abs().lt(WEIGHED_WITHIN) && scores.every(({ score }) => score?.gte(0) && score.lte(HUNDRED));
    if (fits) matches += 1;
    else misses += 1;
  }
  return matches > 0 && misses <= 1;
}
