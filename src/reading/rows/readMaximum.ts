import type { Position } from '../../workbook/address.ts';
import { parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import { pointsInText, type MaximaPlace } from './findMaxima.ts';
import type { IndicatorContext } from './indicatorContext.ts';
import type { Indicator } from '../model.ts';
import { negativePoints, pointsOfCell } from '../words/points.ts';
import { weightAt } from './weights.ts';

/** A row's maximum, in points, and where it was read. */
export interface ReadMaximum extends Pick<Indicator, 'max' | 'maxAt' | 'maxSource' | 'maxWords' | 'misplacedAt' | 'negative'> {
  /** The column of the row's name, which goes with a maximum that slipped. */
  readonly nameColumn: number;
}

/** Reads the maximum of a row from its column, from the column to its left, or from the row's own texts. */
export function readMaximum(context: IndicatorContext, rowIndex: number): ReadMaximum {
  const { grid, maxima, name } = context;
  const maxAt = { rowIndex, columnIndex: maxima.columnIndex };
  const none = { max: null, maxAt, maxSource: null, maxWords: '', misplacedAt: null, negative: false, nameColumn: name.columnIndex };
  if (maxima.source === 'weight')
    return weightAt(grid, rowIndex, maxima.columnIndex) ? { ...none, max: HUNDRED, maxSource: 'label' } : none;
  const cell = grid.own(rowIndex, maxima.columnIndex);
  if (maxima.source === 'column') {
    const max = pointsOfCell(cell);
    if (max) return { ...none, max, maxSource: 'column' };
    const below = negativePoints(cell);
    if (below) return { ...none, max: below, maxSource: 'column', negative: true };
    const slipped = slippedMaximum(context, rowIndex);
    if (slipped) return { ...none, ...slipped, maxSource: 'column' };
    if (!isBlank(cell)) return { ...none, maxWords: oneLine(textOf(cell)) };
  }
  const stated = statedInTexts(grid, context, rowIndex);
  if (!stated) return none;
  return { ...none, max: stated.points, maxAt: { rowIndex, columnIndex: stated.columnIndex }, maxSource: stated.source };
}

const HUNDRED = parseDecimal('100');

/** A row whose cells slipped one column left: the number stands where words belong, the cell of the maximum is blank. */
function slippedMaximum(
  { grid, columns, maxima, name }: IndicatorContext,
  rowIndex: number,
): { readonly max: Decimal; readonly misplacedAt: Position; readonly nameColumn: number } | null {
  const left = maxima.columnIndex - 1;
  if (left < columns.left || left === columns.seq || !isBlank(grid.seen(rowIndex, maxima.columnIndex))) return null;
  if (columns.maxima.includes(left) || columns.scores.includes(left)) return null;
  const max = pointsOfCell(grid.own(rowIndex, left));
  if (!max) return null;
  const nameColumn = left > name.columnIndex ? name.columnIndex : left - 1;
  return { max, misplacedAt: { rowIndex, columnIndex: left }, nameColumn };
}

/** Points in brackets in a row's own texts: in the place of the maxima, else in the name and what describes it. */
function statedInTexts(
  grid: Grid,
  { columns, maxima }: { readonly columns: IndicatorContext['columns']; readonly maxima: MaximaPlace },
  rowIndex: number,
): { readonly points: Decimal; readonly columnIndex: number; readonly source: 'label' | 'criterion' } | undefined {
  const places = columns.texts.filter((text) =>
    maxima.source === 'column' ? text.role !== 'level' : text.columnIndex === maxima.columnIndex,
  );
  for (const { columnIndex, role } of places) {
    const points = pointsInText(role, textOf(grid.own(rowIndex, columnIndex)));
    if (points) return { points, columnIndex, source: role === 'criterion' ? 'criterion' : 'label' };
  }
  return undefined;
}
