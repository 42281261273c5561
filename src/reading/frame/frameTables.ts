import { fold } from '../../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import { lastHeaderRow, type Header } from '../header/header.ts';
import { isSpendingHeader, readSpendingBlock, type SpendingBlock } from '../header/spendingBlock.ts';
import { arabicNumber, chineseNumeral } from '../words/numerals.ts';
import { isGateLabel, isNote, isSubtotalLabel, isTotalLabel } from '../words/rowWords.ts';
import { readUnitLine } from '../words/unitLine.ts';
import { smallest } from '../../workbook/smallest.ts';

/** Where a table's parts stand on its sheet, before any row is understood. Row numbers are zero-based. */
export interface TableFrame {
  readonly header: Header;
  readonly left: number;
  readonly right: number;
  /** How far lines above the table may reach to the right of it, short of a table beside it. */
  readonly reachRight: number;
  /** The rows above the header that may hold the title and the unit line. */
  readonly preamble: readonly number[];
  /** The rows below the header up to the next table, without headers repeated where a page broke. */
  readonly body: readonly number[];
  /** The block above the table of 项目支出绩效自评表, which gives one more indicator. */
  readonly spending: SpendingBlock | null;
  /** Blocks with the same header beside this one, left to right: one table. Their own `beside` is empty. */
  readonly beside: readonly TableFrame[];
}

/** A title has few rows; what stands further up belongs to something else. */
const LONGEST_PREAMBLE = 30;

interface Draft extends Pick<TableFrame, 'left' | 'right' | 'preamble'> {
  readonly header: Header;
  /** Rows of the header repeated where a page broke, with the title above it. */
  readonly skipped: Set<number>;
  /** The last row of the header or of its last repeat. */
  headedUntil: number;
  readonly spending: SpendingBlock | null;
  /** The draft that this one goes on from, side by side. */
  readonly goesOnFrom: Draft | null;
}

/** Cuts a sheet into its tables: a header with the same words goes on with a table unless a title or a total parts them. */
export function frameTables(grid: Grid, headers: readonly Header[]): readonly TableFrame[] {
  const drafts: Draft[] = [];
  const blocks = headers.filter(isSpendingHeader);
  const tables = headers.filter((header) => !blocks.includes(header));
  for (const header of tables) {
    const { left, right } = columnsOf(header);
    const previous = drafts.filter((draft) => draft.left <= right && draft.right >= left).at(-1);
    const preamble = preambleOf(grid, header, previous, left, right);
    const headedUntil = lastHeaderRow(header);
    if (previous && isRepeat(grid, previous, header, preamble)) {
      for (const rowIndex of grid.rowsBetween(header.top - 1, headedUntil + 1)) previous.skipped.add(rowIndex);
      for (const rowIndex of preamble) previous.skipped.add(rowIndex);
      previous.headedUntil = headedUntil;
    } else {
      const block = blocks.filter(({ bottom }) => bottom < header.top && bottom > (previous?.headedUntil ?? -1)).at(-1);
      const spending = block ? readSpendingBlock(grid, block, header.top) : null;
      const goesOnFrom = blockBefore(grid, drafts, header, left);
      drafts.push({ header, left, right, preamble, skipped: new Set(), headedUntil, spending, goesOnFrom });
    }
  }
  const frameOf = (draft: Draft): TableFrame => {
    const { header, left, right, preamble, skipped, spending } = draft;
    const next = drafts.slice(drafts.indexOf(draft) + 1).find((other) => other.left <= right && other.right >= left);
    const end = next ? (next.preamble[0] ?? next.header.top) : Infinity;
    const body = grid.rowsBetween(lastHeaderRow(header), end).filter((row) => !skipped.has(row));
    // eslint-disable-next-line kaohe/no-recursion -- a block goes on from a first one, which goes on from none
    const beside = drafts.filter(({ goesOnFrom }) => goesOnFrom === draft).map(frameOf);
    return { header, left, right, reachRight: reachRight(drafts, header, right), preamble, body, spending, beside };
  };
  return drafts.filter(({ goesOnFrom }) => goesOnFrom === null).map(frameOf);
}

/** A header with the same words beside another under one unit line, without a title or a unit line of its own, goes on with its table. */
function blockBefore(grid: Grid, drafts: readonly Draft[], header: Header, left: number): Draft | null {
  const first = drafts.find(
    (draft) =>
      draft.header.top === header.top &&
      draft.header.bottom === header.bottom &&
      draft.goesOnFrom === null &&
      sameWords(draft.header, header),
  );
  if (!first || header.kind === 'roster') return null;
  const { preamble } = first;
  const own = (from: number, to: number) =>
    preamble.map((row) => grid.filled(row).filter(({ columnIndex }) => columnIndex >= from && columnIndex < to));
  const underOneLine = own(first.left, left).some((cells) => readUnitLine(cells.map(textOf)).some(({ of }) => of !== 'group'));
  return !underOneLine || own(left, Infinity).some(namesTable) ? null : first;
}

/** A title or a unit line; 时间：2024年3月 beside one is neither. */
function namesTable(cells: readonly Cell[]): boolean {
  const texts = cells.map(textOf);
  return readUnitLine(texts).some(({ of }) => of !== 'group') || texts.some((text) => text !== '' && !/[:：]|^\s*[（(]?\d/u.test(text));
}

function sameWords(a: Header, b: Header): boolean {
  const words = ({ columns }: Header): string => columns.map((c) => `${fold(c.above)}:${fold(c.text)}`).join('|');
  return words(a) === words(b);
}

/** A title may be wider than its table, by this many columns, where no other table stands beside it. */
const WIDER_TITLE = 4;

function reachRight(drafts: readonly Draft[], { top, bottom }: Header, right: number): number {
  const beside = drafts.filter((draft) => draft.left > right && draft.header.top <= bottom && draft.header.bottom >= top);
  return smallest([right + WIDER_TITLE, ...beside.map((draft) => draft.left - 1)]);
}

function columnsOf(header: Header): { left: number; right: number } {
  const first = header.columns[0]?.columnIndex ?? 0;
  return { left: Math.max(header.reach, 0), right: header.columns.at(-1)?.columnIndex ?? first };
}

function preambleOf(grid: Grid, header: Header, previous: Draft | undefined, left: number, right: number): number[] {
  const floor = Math.max(previous?.headedUntil ?? -1, header.top - LONGEST_PREAMBLE - 1);
  const rows: number[] = [];
  for (const rowIndex of [...grid.rowsBetween(floor, header.top)].reverse()) {
    const cells = cellsWithin(grid, rowIndex, left, right);
    if (previous && cells.length > 0 && !isPreambleRow(cells)) break;
    rows.unshift(rowIndex);
  }
  return rows;
}

function cellsWithin(grid: Grid, rowIndex: number, left: number, right: number): readonly Cell[] {
  return grid.filled(rowIndex).filter((cell) => {
    const area = grid.mergeAt(rowIndex, cell.columnIndex);
    return cell.columnIndex <= right && (area?.right ?? cell.columnIndex) >= left;
  });
}

function isPreambleRow(cells: readonly Cell[]): boolean {
  if (cells.some((cell) => cell.kind !== 'text')) return false;
  const texts = cells.map(textOf);
  if (texts.some((text) => isNote(text) || isTotalLabel(text) || isSubtotalLabel(text) || isGateLabel(text))) return false;
  if (texts.some((text) => chineseNumeral(text))) return false;
  return (
    texts.length === 1 || readUnitLine(texts).length > 0 || texts.every((text) => /[::]/u.test(text) || /^[(（].*[)）]$/u.test(text.trim()))
  );
}

function isRepeat(grid: Grid, previous: Draft, header: Header, preamble: readonly number[]): boolean {
  if (wordsOf(previous.header) !== wordsOf(header)) return false;
  const titles = new Set(previous.preamble.map((row) => rowWords(grid, row)));
  if (!preamble.every((row) => titles.has(rowWords(grid, row)))) return false;
  if (startsAnew(grid, header)) return false;
  return !grid
    .rowsBetween(previous.headedUntil, header.top)
    .some((row) => grid.filled(row).some((cell) => cell.kind === 'text' && isTotalLabel(cell.value)));
}

/** Behind a blank row and with the number 1 below it a header begins another table; at a page break the numbers go on. */
function startsAnew(grid: Grid, header: Header): boolean {
  const seq = header.columns.find((column) => column.role === 'seq' && column.owner === null);
  const blankAbove = grid.filled(header.top - 1).length === 0;
  return seq !== undefined && blankAbove && arabicNumber(textOf(grid.own(lastHeaderRow(header) + 1, seq.columnIndex))) === 1;
}

function wordsOf(header: Header): string {
  return header.columns.map((c) => `${c.columnIndex}:${fold(c.above)}:${fold(c.text)}`).join('|');
}

/** 续表 behind a title repeated on the next page doesn't make it another title. */
function rowWords(grid: Grid, rowIndex: number): string {
  const cells = grid.filled(rowIndex).filter((cell) => !isBlank(cell));
  return cells.map((cell) => fold(textOf(cell)).replace(/\(?续表?\d*\)?$/u, '')).join('|');
}
