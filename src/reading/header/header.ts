import type { Position } from '../../workbook/address.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import { columnRole, speaksOfSelf } from '../words/columnRole.ts';
import type { ColumnRole } from '../words/headerWords.ts';
import { pointsInLabel } from '../words/points.ts';

/** One column under a header of one or two rows. */
export interface HeaderColumn {
  readonly columnIndex: number;
  /** The words nearest to the cells below. */
  readonly text: string;
  readonly at: Position;
  /** The words above those in a header of two rows, empty where there are none. */
  readonly above: string;
  readonly aboveAt: Position;
  /** What the column holds; undefined where the words are a unit's, an indicator's or not known. */
  readonly role: ColumnRole | undefined;
  /** The words that name no role in a header of two rows: 市教育局 over 得分, or 市教育局 under 考核得分. */
  readonly owner: { readonly text: string; readonly at: Position } | null;
  /** In a roster, the share of 1 that scores out of 100 below it count with, where the figures confirm that. */
  readonly weight?: Decimal;
}

/** The header of a table: a band of one or two rows, zero-based, both ends included. */
export interface Header {
  readonly kind: 'indicators' | 'roster';
  readonly top: number;
  readonly bottom: number;
  /** How far the table may reach to the left for columns without a header. */
  readonly reach: number;
  readonly columns: readonly HeaderColumn[];
  /** In a roster, the row below that holds the maxima, where there is one. */
  readonly maximaRow: number | null;
}

/** The last row of a header, zero-based; the table's own rows begin below it. */
export function lastHeaderRow(header: Header): number {
  return header.maximaRow ?? header.bottom;
}

/** A merged header cell may span a whole sheet; no office's table has more columns than this. */
const MOST_COLUMNS_MERGED = 512;

/** Reads the columns of a header band; columns without any words are left out. */
export function readHeaderColumns(grid: Grid, top: number, bottom: number): readonly HeaderColumn[] {
  const columnIndexes = new Set<number>();
  for (const rowIndex of [top, bottom]) {
    for (const cell of grid.filled(rowIndex)) {
      const area = grid.mergeAt(rowIndex, cell.columnIndex);
      const right = Math.min(area?.right ?? cell.columnIndex, cell.columnIndex + MOST_COLUMNS_MERGED);
      for (let c = cell.columnIndex; c <= right; c++) columnIndexes.add(c);
    }
  }
  const columns = [...columnIndexes].sort((a, b) => a - b).map((columnIndex) => readColumn(grid, top, bottom, columnIndex));
  return columns.filter((column) => column.columnIndex === column.at.columnIndex || isUsed(grid, bottom, column));
}

/** How many rows below a header tell whether a column is in use. */
const ROWS_LOOKED_AT = 40;

/** 得分 merged over two columns heads two, unless the cells below are merged as well or one column is left empty. */
function isUsed(grid: Grid, bottom: number, { columnIndex }: HeaderColumn): boolean {
  return grid.rowsBetween(bottom, bottom + ROWS_LOOKED_AT + 1).some((row) => !isBlank(grid.own(row, columnIndex)));
}

function readColumn(grid: Grid, top: number, bottom: number, columnIndex: number): HeaderColumn {
  const lower = bottom === top || sameArea(grid, top, bottom, columnIndex) ? '' : words(grid, bottom, columnIndex);
  const upperColumn = lower === '' ? columnIndex : columnSpeakingAbove(grid, top, bottom, columnIndex);
  const upper = words(grid, top, upperColumn);
  const upperAt = { rowIndex: top, columnIndex: grid.mergeAt(top, upperColumn)?.left ?? upperColumn };
  const upperRole = columnRole(upper);
  if (lower === '') {
    return { columnIndex, text: upper, at: upperAt, above: '', aboveAt: upperAt, role: upperRole, owner: null };
  }
  const lowerAt = { rowIndex: bottom, columnIndex };
  const base = { columnIndex, text: lower, at: lowerAt, above: upper, aboveAt: upperAt };
  const lowerRole = columnRole(lower);
  if (upper === '') return { ...base, role: lowerRole, owner: null };
  if (lowerRole !== undefined) {
    const role = lowerRole === 'review' && upperRole !== undefined && speaksOfSelf(upper) ? 'self' : lowerRole;
    return { ...base, role, owner: upperRole === undefined ? { text: upper, at: upperAt } : null };
  }
  const owner = { text: lower, at: lowerAt };
  switch (upperRole) {
    case 'self':
      return { ...base, role: 'self', owner };
    case 'review':
    case 'unit':
    case 'total':
      return { ...base, role: 'review', owner };
    case 'name':
    case 'level':
      return { ...base, role: 'level', owner: null };
    case 'other':
      // 加分 over 获奖 | 创新: words that say nothing by themselves can still gather indicators or units.
      return { ...base, role: undefined, owner: null };
    default:
      // 考核指标及分值 over 制度（40分）: the lower words are an indicator's.
      return { ...base, role: upperRole === 'max' && pointsInLabel(lower, false) ? undefined : upperRole, owner: null };
  }
}

/** 考核得分 | (empty) over 甲局 | 乙局: an unmerged upper cell speaks for the empty ones to its right too. */
function columnSpeakingAbove(grid: Grid, top: number, bottom: number, columnIndex: number): number {
  let left = columnIndex;
  while (left > 0 && words(grid, top, left) === '' && words(grid, bottom, left) !== '') left--;
  const area = grid.mergeAt(top, left);
  return area !== undefined && area.right < columnIndex ? columnIndex : left;
}

function words(grid: Grid, rowIndex: number, columnIndex: number): string {
  const cell = grid.seen(rowIndex, columnIndex);
  return cell?.kind === 'text' && !isBlank(cell) ? textOf(cell) : '';
}

function sameArea(grid: Grid, top: number, bottom: number, columnIndex: number): boolean {
  const area = grid.mergeAt(top, columnIndex);
  return area !== undefined && area.bottom >= bottom;
}
