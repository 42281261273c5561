import { sum, ZERO, type Decimal } from '../../workbook/decimal.ts';
import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { Header, HeaderColumn } from '../header/header.ts';
import { isScaled } from '../units/ownMaxima.ts';
import { isTotalHeader, type RosterIndicator } from '../units/rosterColumns.ts';
import { isDeductionText } from '../words/bonus.ts';
import { pointsInLabel } from '../words/points.ts';
import { isAdjustment } from '../words/rowWords.ts';
import { figureAt } from './figureAt.ts';
import { smallest } from '../../workbook/smallest.ts';
import { largest } from '../../workbook/largest.ts';

/** Offices round what they add up to two places. */
const WITHIN = '0.006';

/**
 * The columns 加分 and 扣分 of a roster that state no maximum and count all the same, zero-based: where a total to their right is the sum
 * of the indicators with them, in all rows but one at most.
 *
 * @param rows the rows of the units, zero-based
 */
export function confirmAdjustments(
  grid: Grid,
  { columns, maximaRow }: Header,
  asked: readonly RosterIndicator[],
  rows: readonly number[],
): ReadonlySet<number> {
  const taken = new Set(asked.flatMap(({ reviews }) => reviews.map(({ columnIndex }) => columnIndex)));
  const first = smallest(taken);
  const adjusting = columns.filter(
    ({ owner, text, columnIndex }) =>
      owner === null &&
      columnIndex > first &&
      !taken.has(columnIndex) &&
      isAdjustment(text) &&
      !/加减/u.test(text) &&
      !pointsInLabel(text, false) &&
      (maximaRow === null || isBlank(grid.seen(maximaRow, columnIndex))),
  );
  const last = largest(adjusting.map(({ columnIndex }) => columnIndex));
  const amount = (rowIndex: number, { columnIndex, text }: HeaderColumn): Decimal => {
    const figure = figureAt(grid, rowIndex, columnIndex) ?? ZERO;
    return isDeductionText(text) ? figure.abs().times(-1) : figure;
  };
  const changes = (rowIndex: number): Decimal => sum(adjusting.map((column) => amount(rowIndex, column)));
  const changed = rows.filter((rowIndex) => !changes(rowIndex).eq(0));
  const isSo =
    changed.length > 0 &&
    columns.some(
      (column) =>
        column.columnIndex > last &&
        column.owner === null &&
        isTotalHeader(column) &&
        agrees(grid, rows, column.columnIndex, (rowIndex) => sumOf(grid, asked, rowIndex).plus(changes(rowIndex))),
    );
  return new Set(isSo ? adjusting.map(({ columnIndex }) => columnIndex) : []);
}

/**
 * The indicators of a roster without those that 折算得分 right of them counts in other points, where a total says so: it is the sum of
 * the rest. `clear` is false where no total says whether they count.
 */
export function withoutScaled(
  grid: Grid,
  { columns }: Header,
  asked: readonly RosterIndicator[],
  rows: readonly number[],
): { readonly asked: readonly RosterIndicator[]; readonly clear: boolean } {
  const rest = asked.filter(({ label }, i) => isScaled(label) || !isScaled(asked[i + 1]?.label ?? ''));
  if (rest.length === asked.length) return { asked, clear: true };
  const totals = columns.filter((column) => column.owner === null && isTotalHeader(column));
  const isSumOf = (some: readonly RosterIndicator[]): boolean =>
    totals.some(({ columnIndex }) => agrees(grid, rows, columnIndex, (rowIndex) => sumOf(grid, some, rowIndex)));
  if (isSumOf(rest)) return { asked: rest, clear: true };
  return { asked, clear: isSumOf(asked) };
}

function sumOf(grid: Grid, asked: readonly RosterIndicator[], rowIndex: number): Decimal {
  return sum(
    asked.flatMap(({ label, above, reviews, self }) => {
      const column = reviews.at(-1) ?? self;
      const figure = column ? figureAt(grid, rowIndex, column.columnIndex) : undefined;
      if (!figure) return [];
      return isDeductionText(label) || isDeductionText(above?.text ?? '') ? [figure.abs().times(-1)] : [figure];
    }),
  );
}

/** True where a column says the same in all rows but one at most. */
function agrees(grid: Grid, rows: readonly number[], columnIndex: number, of: (rowIndex: number) => Decimal): boolean {
  const told = rows.flatMap((rowIndex) => {
    const figure = figureAt(grid, rowIndex, columnIndex);
    return figure ? [figure.minus(of(rowIndex)).abs().lt(WITHIN)] : [];
  });
  const misses = told.filter((fits) => !fits).length;
  return told.length > misses && misses <= (told.length > 2 ? 1 : 0);
}
