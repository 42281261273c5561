import { textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { arabicNumber, chineseNumeral } from '../words/numerals.ts';
import { isNote, isSignature, isSubtotalLabel, isTotalLabel } from '../words/rowWords.ts';
import type { TaskHeader } from './findTaskHeaders.ts';
import type { TaskCells } from './taskCells.ts';
import type { TaskColumns } from './taskColumns.ts';

/** What a row is before it is a task: `section` with its label, `nothing` (blank, a note, a total, only a number), or `words`. */
export type RowKind = { readonly is: 'section'; readonly label: string } | { readonly is: 'nothing' | 'words' };

/**
 * A row with one text, its number aside, and neither unit, deadline nor target heads what follows.
 *
 * @param isNamed true where a name stands above: then words of their own in the second column are a task below it
 */
export function kindOfRow(
  grid: Grid,
  rowIndex: number,
  header: TaskHeader,
  columns: TaskColumns,
  cells: TaskCells,
  isNamed: boolean,
): RowKind {
  const filled = grid.filled(rowIndex).filter((cell) => isWithin(grid, rowIndex, cell, header) && cells.own(rowIndex, cell.columnIndex));
  const words = filled.filter((cell) => cell.kind === 'text').map((cell) => textOf(cell).trim());
  // 填表人：  审核人：, with names behind them or without.
  if (words[0] !== undefined && (words.every(isSignature) || (isSignature(words[0]) && /[:：]$/u.test(words[0])))) return { is: 'nothing' };
  const others = [...columns.lead, ...columns.supporting, ...(columns.deadline === null ? [] : [columns.deadline])];
  const isOwed =
    others.some((column) => cells.entry(rowIndex, column).cell !== null) ||
    columns.years.some(({ columnIndex }) => cells.target(rowIndex, columnIndex, columns.years).cell !== null);
  if (isOwed) return { is: 'words' };
  const texts = filled.filter((cell) => cell.kind === 'text' && !columns.scores.includes(cell.columnIndex) && !isNumber(cell, columns));
  const [first] = texts;
  const label = textOf(first ?? null).trim();
  if (!first || isNote(label) || (texts.length < 3 && isSignature(label)) || isTotalLabel(label) || isSubtotalLabel(label)) {
    return { is: 'nothing' };
  }
  if (texts.length > 1) return { is: 'words' };
  const merged = grid.mergeAt(rowIndex, first.columnIndex);
  const isAcross = merged !== undefined && merged.right > merged.left;
  if (isNamed && first.columnIndex === columns.text && !isAcross) return { is: 'words' };
  const heads = [columns.seq, columns.name, columns.text, header.left, ...columns.levels];
  return isAcross || heads.includes(first.columnIndex) ? { is: 'section', label } : { is: 'nothing' };
}

function isWithin(grid: Grid, rowIndex: number, { columnIndex }: Cell, { left, right }: TaskHeader): boolean {
  return columnIndex <= right && (grid.mergeAt(rowIndex, columnIndex)?.right ?? columnIndex) >= left;
}

/** 3, 3.1, 三, （二）: what stands before a row, in its number's column. */
function isNumber(cell: Cell, columns: TaskColumns): boolean {
  if (cell.columnIndex !== columns.seq) return false;
  const text = textOf(cell).trim();
  const numeral = chineseNumeral(text);
  return arabicNumber(text) !== undefined || /^\d+(?:[.\-]\d+)*[.、]?$/u.test(text) || (numeral?.kind === 'chinese' && numeral.rest === '');
}
