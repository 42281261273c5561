import { parseDecimal, sum, ZERO, type Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import { textOf } from '../../workbook/grid.ts';
import type { BodyRow } from '../rows/classifyRows.ts';
import { readIndicators, type IndicatorOfRows } from '../rows/readIndicators.ts';
import { AS_WORDED } from '../rows/rowReading.ts';
import { foldWords } from '../words/foldWords.ts';
import { pointsOfCell } from '../words/points.ts';
import type { ReadBlock } from './confirmRows.ts';
import { figureAt } from './figureAt.ts';

const USUAL = parseDecimal('100');
/** Offices round what they add up to two places. */
const WITHIN = '0.006';

/**
 * The block with rows as indicators that are worded as subtotals and are none: 税收收入合计 and 固定资产投资总计 name what is measured
 * where neither maximum nor scores are sums of the rows above, or where the maxima add up only with them.
 *
 * @param stated full marks that a line above the table states
 * @param elsewhere the maximum of an indicator that stands outside the table and counts in its full marks
 */
export function withoutFalseSubtotals(block: ReadBlock, stated: Decimal | null, elsewhere: Decimal = ZERO): ReadBlock {
  const { context, rows, subtotals } = block;
  const { grid, maxima } = context;
  if (maxima.source !== 'column') return block;
  const maximumAt = (rowIndex: number): Decimal | undefined => pointsOfCell(grid.own(rowIndex, maxima.columnIndex));
  const worded = subtotals.filter((rowIndex) => maximumAt(rowIndex)?.gt(0) && !isCalledSubtotal(grid, rowIndex));
  if (worded.length === 0) return block;
  const { indicators } = readIndicators(context, rows, AS_WORDED);
  const judged = worded.map((rowIndex) => ({ rowIndex, ...heldAgainst(block, indicators, rowIndex) }));
  const open = judged.filter(({ isSum }) => !isSum);
  const all = sum(indicators.flatMap(({ max, bonus, deduction }) => (max && !bonus && !deduction ? [max] : [])));
  const typed = rows.flatMap((row) => (row.kind === 'total' ? (maximumAt(row.rowIndex) ?? []) : []));
  const target = (stated ?? typed[0] ?? USUAL).minus(elsewhere);
  const addsUpWith = (some: typeof judged): boolean =>
    some.length > 0 && sum([all, ...some.flatMap(({ rowIndex }) => maximumAt(rowIndex) ?? [])]).eq(target);
  const whole = all.eq(target) ? [] : [open, judged].find(addsUpWith);
  const named = new Set((whole ?? open.filter(({ isLike }) => !isLike)).map(({ rowIndex }) => rowIndex));
  if (named.size === 0) return block;
  const added = [...named].map((rowIndex): BodyRow => ({ kind: 'plain', rowIndex, ends: null, numbered: false }));
  return {
    ...block,
    rows: [...rows, ...added].sort((a, b) => a.rowIndex - b.rowIndex),
    subtotals: subtotals.filter((rowIndex) => !named.has(rowIndex)),
  };
}

/** 小计 and 本页合计 are never an indicator's name. */
function isCalledSubtotal(grid: Grid, rowIndex: number): boolean {
  return grid.filled(rowIndex).some((cell) => /小计|本页|^(?:合计|总计)/u.test(foldWords(textOf(cell))));
}

/** Whether a row is the sum of rows right above it by its maximum and all its scores, and whether one of them alone says so. */
function heldAgainst(
  { context: { grid, columns, maxima } }: ReadBlock,
  indicators: readonly IndicatorOfRows[],
  rowIndex: number,
): { readonly isSum: boolean; readonly isLike: boolean } {
  const above = indicators.filter((indicator) => indicator.max && indicator.rowIndex < rowIndex);
  const max = pointsOfCell(grid.own(rowIndex, maxima.columnIndex));
  let isLike = false;
  for (let first = above.length - 1; first >= 0; first--) {
    const run = above.slice(first);
    const byMaximum = max?.eq(sum(run.flatMap((one) => one.max ?? []))) === true;
    const told = columns.scores.flatMap((column) => {
      const figure = figureAt(grid, rowIndex, column);
      const parts = sum(run.flatMap(({ rows }) => rows.flatMap((row) => figureAt(grid, row, column) ?? [])));
      return figure ? [figure.minus(parts).abs().lt(WITHIN)] : [];
    });
    if (byMaximum && told.every(Boolean)) return { isSum: true, isLike: true };
    if (run.length > 1) isLike ||= byMaximum || (told.length > 0 && told.every(Boolean));
  }
  return { isSum: false, isLike };
}
