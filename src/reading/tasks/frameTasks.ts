import { fold, oneLine } from '../../workbook/fold.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import { titleOf, yearIn } from '../frame/readPreamble.ts';
import { columnRole } from '../words/columnRole.ts';
import { foldWords } from '../words/foldWords.ts';
import { isNote, isTotalLabel } from '../words/rowWords.ts';
import { readUnitLine } from '../words/unitLine.ts';
import type { TaskHeader } from './findTaskHeaders.ts';

/** Where a task table's parts stand on its sheet. Row numbers are zero-based. */
export interface TaskFrame {
  readonly header: TaskHeader;
  readonly title: string | null;
  readonly year: number | null;
  /** The rows below the header up to the next table, without headers repeated where a page broke. */
  readonly body: readonly number[];
}

interface Draft extends Pick<TaskFrame, 'header' | 'title' | 'year'> {
  /** Rows of headers repeated where a page broke, with the title above them. */
  readonly skipped: Set<number>;
  readonly from: number;
  headedUntil: number;
}

/** A title has few rows; what stands further up belongs to something else. */
const LONGEST_PREAMBLE = 30;

/** Cuts a sheet into its task tables: a header with the same words goes on with a table, unless a blank row and a title part them. */
export function frameTasks(grid: Grid, headers: readonly TaskHeader[]): readonly TaskFrame[] {
  const drafts: Draft[] = [];
  for (const header of headers) {
    const previous = drafts.filter((draft) => draft.header.left <= header.right && draft.header.right >= header.left).at(-1);
    const preamble = preambleOf(grid, header, previous);
    const { title, year } = readLines(grid, header, preamble.rows);
    const same = previous !== undefined && wordsOf(previous.header) === wordsOf(header);
    const own = title !== null && untitled(title) !== untitled(previous?.title ?? '');
    if (same && !(own && preamble.parted)) {
      for (const row of grid.rowsBetween(header.top - 1, header.bottom + 1)) previous.skipped.add(row);
      if (!own) for (const row of preamble.rows) previous.skipped.add(row);
      previous.headedUntil = header.bottom;
    } else {
      const from = preamble.rows[0] ?? header.top;
      drafts.push({ header, title, year, skipped: new Set(), from, headedUntil: header.bottom });
    }
  }
  return drafts.map((draft, i) => {
    const { header, title, year, skipped } = draft;
    const next = drafts.slice(i + 1).find((other) => other.header.left <= header.right && other.header.right >= header.left);
    const rows = grid.rowsBetween(header.bottom, next?.from ?? Infinity).filter((row) => !skipped.has(row));
    return { header, title, year, body: untilAnother(grid, header, rows, draft.headedUntil) };
  });
}

/** The rows above a header that may hold its title, and whether a blank row parts them from what stands above. */
function preambleOf(
  grid: Grid,
  header: TaskHeader,
  previous: Draft | undefined,
): { readonly rows: readonly number[]; readonly parted: boolean } {
  const floor = Math.max(previous?.headedUntil ?? -1, header.top - LONGEST_PREAMBLE - 1, -1);
  const rows: number[] = [];
  for (let row = header.top - 1; row > floor; row--) {
    const texts = cellsOf(grid, header, row).map(textOf);
    if (texts.length === 0) {
      if (previous && rows.length > 0) return { rows, parted: true };
      continue;
    }
    if (previous && !isPreamble(texts)) return { rows, parted: false };
    rows.unshift(row);
  }
  return { rows, parted: !previous };
}

function isPreamble(texts: readonly string[]): boolean {
  if (texts.some((text) => isNote(text) || isTotalLabel(text))) return false;
  return texts.length === 1 || readUnitLine(texts).length > 0 || texts.every((text) => /[:：]/u.test(text));
}

const NAMES_TASKS = /任务|台账|清单|分工|分解|计划|方案|要点|事项|责任|督办|考核|评估|指标|标准|一览|表/u;

function readLines(grid: Grid, header: TaskHeader, rows: readonly number[]): Pick<TaskFrame, 'title' | 'year'> {
  const lines = rows.map((row) => cellsOf(grid, header, row).map(textOf)).filter((texts) => texts.length > 0);
  const labelled = (texts: readonly string[]): boolean =>
    readUnitLine(texts).length > 0 || texts.every((text) => /^[^:：]{1,8}[:：]/u.test(text.trim()));
  const titles = lines.filter((texts) => !labelled(texts)).map((texts) => texts.map(oneLine).join(' '));
  const title = titleOf(titles, NAMES_TASKS);
  const spoken = lines.filter((texts) => readUnitLine(texts).some(({ of }) => of !== 'group'));
  return { title, year: yearIn([...(title === null ? [] : [title]), ...spoken.flat()]) };
}

/** Behind a blank row a header of something else (单位 | 联系人 | 电话) ends a table, whatever stands below it. */
function untilAnother(grid: Grid, header: TaskHeader, rows: readonly number[], headedUntil: number): readonly number[] {
  const within: number[] = [];
  let last: number = headedUntil;
  let isParted = false;
  for (const row of rows) {
    const cells = cellsOf(grid, header, row);
    if (cells.length === 0) continue;
    // A title between the blank row and the header is part of what it heads.
    isParted = row - last > 1 || (isParted && within.length > 0 && cellsOf(grid, header, last).length === 1);
    if (row > headedUntil && isParted && headsSomething(cells.map(textOf))) break;
    within.push(row);
    last = row;
  }
  return within;
}

function headsSomething(texts: readonly string[]): boolean {
  const known = texts.filter((text) => columnRole(text) !== undefined);
  return texts.length > 1 && known.length > 1 && known.length * 2 >= texts.length && texts.every((text) => foldWords(text).length <= 12);
}

function cellsOf(grid: Grid, { left, right }: TaskHeader, rowIndex: number): ReturnType<Grid['filled']> {
  return grid.filled(rowIndex).filter((cell) => {
    const area = grid.mergeAt(rowIndex, cell.columnIndex);
    return cell.columnIndex <= right && (area?.right ?? cell.columnIndex) >= left;
  });
}

function wordsOf({ columns }: TaskHeader): string {
  return columns.map(({ columnIndex, above, words }) => `${columnIndex}:${above}:${words}`).join('|');
}

/** 续表 behind a title repeated on the next page doesn't make it another title. */
function untitled(title: string): string {
  return fold(title).replace(/\(?续表?\d*\)?$/u, '');
}
