import { addAll } from '../../workbook/addAll.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import { isLabelled } from '../words/unitLine.ts';
import { foldWords } from '../words/foldWords.ts';
import { taskRole, yearHeaded, type TaskRole } from './taskRole.ts';

/** One column under the header of a task table. */
export interface TaskColumn {
  readonly columnIndex: number;
  readonly role: TaskRole | undefined;
  /** Of a `year` column the year. */
  readonly year: number | null;
  /** The words nearest to the cells below, folded. */
  readonly words: string;
  /** The words above those, folded; empty where the header has one row. */
  readonly above: string;
}

/** The header of a task table: a band of one or two rows, zero-based, both ends included. */
export interface TaskHeader {
  readonly top: number;
  readonly bottom: number;
  /** The first and the last column that the header's cells cover. */
  readonly left: number;
  readonly right: number;
  readonly columns: readonly TaskColumn[];
}

/** A header names what is to be done and who does it; a score table's, when too. */
export function findTaskHeaders(grid: Grid): readonly TaskHeader[] {
  const found: TaskHeader[] = [];
  for (const rowIndex of grid.rowIndexes) {
    if (rowIndex <= (found.at(-1)?.bottom ?? -1) || !mayHead(grid, rowIndex)) continue;
    const below = goesOnBelow(grid, rowIndex) ? rowIndex + 1 : rowIndex;
    // Where the row below says all by itself, the one above only gathers its columns.
    const bands = below === rowIndex ? [[rowIndex, rowIndex] as const] : [[rowIndex, below] as const, [rowIndex, rowIndex] as const];
    for (const [top, bottom] of bands) {
      const headers = headersOf(grid, top, bottom);
      if (headers.length === 0) continue;
      addAll(found, headers);
      break;
    }
  }
  return found;
}

/** Rows of figures and long texts head nothing: most rows are known by one look. */
function mayHead(grid: Grid, rowIndex: number): boolean {
  const cells = grid.filled(rowIndex);
  if (cells.length === 0) return false;
  return cells.some((cell) => cell.kind === 'text' && cell.value.length <= LONGEST_HEADER && taskRole(cell.value) !== undefined);
}

const LONGEST_HEADER = 24;

/**
 * True where the row below belongs to the header: all that stands there, two cells at least, are years or known words, each below a
 * cell that is merged over several columns or below a blank one beside such words.
 */
function goesOnBelow(grid: Grid, rowIndex: number): boolean {
  const below = grid.filled(rowIndex + 1);
  const [only, ...more] = grid.filled(rowIndex);
  if (below.length < 2 || only === undefined) return false;
  // A cell by itself over the first column is a title.
  if (more.length === 0 && only.columnIndex <= (below[0]?.columnIndex ?? 0)) return false;
  return below.every((cell) => {
    const words = textOf(cell);
    if (words === '' || words.length > LONGEST_HEADER) return false;
    const over = grid.mergeAt(rowIndex, cell.columnIndex);
    if (over !== undefined && over.bottom > rowIndex) return false;
    const spans = over !== undefined && over.right > over.left;
    const known =
      taskRole(words) !== undefined || (spans && taskRole(`${words}${wordsAt(grid, rowIndex, cell.columnIndex)}`) !== undefined);
    const beneathBlank = over === undefined && isBlank(grid.own(rowIndex, cell.columnIndex));
    const year = yearHeaded(words, false) !== null;
    return year || (known && (spans || beneathBlank));
  });
}

function headersOf(grid: Grid, top: number, bottom: number): readonly TaskHeader[] {
  const columns = columnsOf(grid, top, bottom);
  const whole = headerOf(grid, top, bottom, columns);
  const blocks = sideBySide(columns).map((part) => headerOf(grid, top, bottom, part));
  if (blocks.length > 1 && blocks.every((block) => block !== null)) return blocks;
  return whole ? [whole] : [];
}

/** Two tables beside each other: their headers repeat the first word, or leave a column free between them. */
function sideBySide(columns: readonly TaskColumn[]): readonly (readonly TaskColumn[])[] {
  const first = columns[0];
  if (!first) return [];
  const parts: TaskColumn[][] = [];
  columns.forEach((column, i) => {
    const gap = column.columnIndex - (columns[i - 1]?.columnIndex ?? column.columnIndex) > 1;
    if (i === 0 || gap || (column.words === first.words && column.above === first.above)) parts.push([column]);
    else parts.at(-1)?.push(column);
  });
  return parts;
}

function headerOf(grid: Grid, top: number, bottom: number, columns: readonly TaskColumn[]): TaskHeader | null {
  const has = (role: TaskRole): boolean => columns.some((column) => column.role === role);
  const scored = has('score');
  const named = has('lead') || has('supporting') || (has('unit') && !scored && has('deadline'));
  if (!has('text') || !named || (scored && !has('deadline'))) return null;
  const known = columns.filter(({ role }) => role !== undefined).length;
  const first = columns[0];
  const last = columns.at(-1);
  if (!first || !last || (!scored && known * 2 < columns.length)) return null;
  const right = grid.mergeAt(top, last.columnIndex)?.right ?? last.columnIndex;
  return {
    top,
    bottom,
    left: first.columnIndex,
    right: Math.max(last.columnIndex, Math.min(right, last.columnIndex + MOST_MERGED)),
    columns,
  };
}

/** A merged header cell may span a whole sheet; no column of a table is that wide. */
const MOST_MERGED = 64;

function columnsOf(grid: Grid, top: number, bottom: number): readonly TaskColumn[] {
  const cells = [...grid.filled(top), ...(bottom > top ? grid.filled(bottom) : [])];
  const indexes = new Set(cells.flatMap(({ columnIndex }) => [columnIndex, ...alsoUnder(grid, top, bottom, columnIndex)]));
  const drafts = [...indexes]
    .sort((a, b) => a - b)
    .map((columnIndex) => {
      const lower = bottom > top ? wordsAt(grid, bottom, columnIndex) : '';
      const upper = wordsAt(grid, top, columnIndex);
      return lower !== '' && !reaches(grid, top, bottom, columnIndex)
        ? { columnIndex, words: lower, above: upper }
        : { columnIndex, words: upper, above: '' };
    })
    .filter(({ words }) => words !== '');
  const years = new Set(drafts.flatMap(({ words }) => yearHeaded(words, true) ?? []));
  return drafts.map(({ columnIndex, words, above }) => {
    const year = isLabelled(words) ? null : yearHeaded(words, years.size > 1);
    return { columnIndex, words: foldWords(words), above: foldWords(above), year, role: year === null ? roleOf(words, above) : 'year' };
  });
}

/** How many rows below a header tell whether a column is in use. */
const ROWS_LOOKED_AT = 40;

/** 责任单位 merged over two columns heads both, where the cells below are not merged alike and something stands in the second. */
function alsoUnder(grid: Grid, top: number, bottom: number, columnIndex: number): readonly number[] {
  const area = grid.mergeAt(top, columnIndex);
  if (area?.left !== columnIndex || area.top !== top) return [];
  const others = Array.from({ length: Math.min(area.right, columnIndex + MOST_MERGED) - columnIndex }, (_, i) => columnIndex + 1 + i);
  const rows = grid.rowsBetween(bottom, bottom + ROWS_LOOKED_AT + 1);
  return others.filter((other) => rows.some((row) => !isBlank(grid.own(row, other))));
}

/** 牵头 under 责任单位 leads: the two words together say more than either. */
function roleOf(words: string, above: string): TaskRole | undefined {
  if (isLabelled(words)) return undefined;
  return taskRole(words) ?? (above === '' ? undefined : (taskRole(`${words}${above}`) ?? taskRole(above)));
}

function wordsAt(grid: Grid, rowIndex: number, columnIndex: number): string {
  const cell = grid.seen(rowIndex, columnIndex);
  return cell && (cell.kind === 'text' || cell.kind === 'number') && !isBlank(cell) ? textOf(cell) : '';
}

/** True where a cell of the upper row is merged down over the lower one. */
function reaches(grid: Grid, top: number, bottom: number, columnIndex: number): boolean {
  return (grid.mergeAt(top, columnIndex)?.bottom ?? top) >= bottom;
}
