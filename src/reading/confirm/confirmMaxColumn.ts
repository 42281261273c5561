import { decimalText, parseDecimal, sum, ZERO, type Decimal } from '../../workbook/decimal.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { HeaderColumn } from '../header/header.ts';
import { foldWords } from '../words/foldWords.ts';
import { numberOfCell } from '../words/points.ts';

/** 分数 heads maxima in some sheets and scores in most. */
const EITHER = /^分数?(?:\([^()]*\))?$/u;
const USUAL = parseDecimal('100');
/** So many rows above a header may state full marks, and so many below it belong to a table. */
const ROWS_ABOVE = 5;
const ROWS_BELOW = 500;

/**
 * The columns of a header with 分数 as the maxima, where no other column holds them and the figures say so: they add up to the total below
 * them, or to the end, and that is 100 or what is stated above the header, and no score to their right is above its own. Otherwise
 * the columns as they are.
 */
export function confirmMaxColumn(grid: Grid, top: number, bottom: number, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (columns.some(({ role }) => role === 'max')) return columns;
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
  let parts = 0;
  let all = ZERO;
  for (const rowIndex of grid.rowsBetween(bottom, bottom + ROWS_BELOW)) {
    const max = numberAt(grid, rowIndex, maxColumn);
    if (!max) continue;
    if (parts > 1 && max.eq(all)) break;
    if (!max.gt(0) || scores.some(({ columnIndex }) => numberAt(grid, rowIndex, columnIndex)?.gt(max))) return false;
    parts += 1;
    all = sum([all, max]);
  }
  return parts > 1 && (all.eq(USUAL) || isStated(grid, top, all));
}

/** 满分120分, 总分120分 in a line above. */
function isStated(grid: Grid, top: number, all: Decimal): boolean {
  const words = new RegExp(`(?:满分|总分|共计?)(?:为|:)?${decimalText(all).replace('.', '\\.')}分`, 'u');
  return grid.rowsBetween(top - 1 - ROWS_ABOVE, top).some((row) => grid.filled(row).some((cell) => words.test(foldWords(textOf(cell)))));
}

function numberAt(grid: Grid, rowIndex: number, columnIndex: number): Decimal | undefined {
  const cell = grid.own(rowIndex, columnIndex);
  return cell?.kind === 'number' ? numberOfCell(cell) : undefined;
}
