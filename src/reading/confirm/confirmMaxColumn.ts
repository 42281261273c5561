import { largest, parseDecimal, sum, type Decimal } from '../../workbook/decimal.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { HeaderColumn } from '../header/header.ts';
import { foldWords } from '../words/foldWords.ts';
import { numberOfCell } from '../words/points.ts';
import { isTotalLabel } from '../words/rowWords.ts';

/** 分数 heads maxima in some sheets and scores in most. */
const EITHER = /^分数?(?:\([^()]*\))?$/u;
/** 最高得分 is what can be got where nothing else says so, and what was got beside 分值. */
const MOST = /^最高得分/u;
const USUAL = parseDecimal('100');
/** How many rows above a header may state full marks, and how many below it belong to a table. */
const ROWS_ABOVE = 5;
const ROWS_BELOW = 500;

/**
 * The columns of a header with 分数 as the maxima, where no other column holds them and the figures say so: they add up to the total below
 * them, to what is stated above the header or to 100, and no score to their right is above its own. Where two of these agree one figure may
 * be amiss: that is said of it then, as of any table. Otherwise the columns as they are.
 */
export function confirmMaxColumn(grid: Grid, top: number, bottom: number, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const stated = columns.filter(({ role }) => role === 'max');
  const others = stated.filter(({ text }) => !MOST.test(foldWords(text)));
  if (others.length > 0 && others.length < stated.length)
    return columns.map((column) => (column.role === 'max' && !others.includes(column) ? { ...column, role: 'other' as const } : column));
  if (stated.length > 0) return columns;
  const proposed = columns.filter(({ role, owner, text }) => role === 'review' && owner === null && EITHER.test(foldWords(text)));
  const [max] = proposed;
  if (!max || proposed.length > 1) return columns;
  const scores = columns.filter(
    ({ columnIndex, role, owner }) => columnIndex > max.columnIndex && owner === null && (role === 'review' || role === 'self'),
  );
  if (scores.length === 0) return columns;
  const isSo = addUp(grid, top, bottom, max.columnIndex, scores);
  return isSo ? columns.map((column) => (column === max ? { ...column, role: 'max' as const } : column)) : columns;
}

function addUp(grid: Grid, top: number, bottom: number, maxColumn: number, scores: readonly HeaderColumn[]): boolean {
  const maxima: Decimal[] = [];
  let above = 0;
  let total: Decimal | undefined;
  for (const rowIndex of grid.rowsBetween(bottom, bottom + ROWS_BELOW)) {
    const max = numberAt(grid, rowIndex, maxColumn);
    if (!max) continue;
    if (grid.filled(rowIndex).some((cell) => cell.kind === 'text' && isTotalLabel(cell.value))) {
      total = max;
      break;
    }
    if (!max.gt(0)) return false;
    maxima.push(max);
    if (scores.some(({ columnIndex }) => numberAt(grid, rowIndex, columnIndex)?.gt(max))) above += 1;
  }
  const all = sum(maxima);
  const stated = statedAbove(grid, top) ?? USUAL;
  if (maxima.length < 2 || above > 1) return false;
  if (above === 0 && (total ?? stated).eq(all)) return true;
  const isNear = stated
    .minus(all)
    .abs()
    .lt(largest(maxima) ?? 0);
  return total !== undefined && (total.eq(stated) ? isNear : stated.eq(all));
}

/** 满分120分, 总分120分 in a line above. */
function statedAbove(grid: Grid, top: number): Decimal | undefined {
  const words = grid.rowsBetween(top - 1 - ROWS_ABOVE, top).flatMap((row) => grid.filled(row).map((cell) => foldWords(textOf(cell))));
  const found = words.flatMap((text) => /(?:满分|总分|共计?)(?:为|:)?(\d+(?:\.\d+)?)分/u.exec(text)?.[1] ?? []);
  return found[0] === undefined ? undefined : parseDecimal(found[0]);
}

function numberAt(grid: Grid, rowIndex: number, columnIndex: number): Decimal | undefined {
  const cell = grid.own(rowIndex, columnIndex);
  return cell?.kind === 'number' ? numberOfCell(cell) : undefined;
}
