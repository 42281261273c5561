import type { Position } from '../../workbook/address.ts';
import { fold } from '../../workbook/fold.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import type { TableFrame } from '../frame/frameTables.ts';
import type { HeaderColumn } from '../header/header.ts';
import { pointsInLabel, pointsOfCell } from '../rows/points.ts';
import { isTotalLabel } from '../rows/rowWords.ts';

/** An indicator of a roster with the columns that belong to it, all zero-based. */
export interface RosterIndicator {
  readonly label: string;
  readonly at: Position;
  readonly above: { readonly text: string; readonly at: Position } | null;
  readonly self: number | null;
  /** Left to right. */
  readonly reviews: readonly number[];
  readonly evidence: readonly number[];
  readonly reasons: readonly number[];
}

/**
 * The column with a word for the unit (of several, such as 县区 and 单位名称, the one with most names), else the first one
 * that holds words, left of the indicators.
 */
export function findUnitColumn(grid: Grid, { header, body }: TableFrame): number | null {
  const firstAsked = header.columns.find((column) => pointsInLabel(column.text, false) || isAsked(grid, header.maximaRow, column));
  const left = header.columns.filter((column) => column.columnIndex < (firstAsked?.columnIndex ?? Infinity));
  const names = (columnIndex: number): number =>
    new Set(body.map((row) => grid.own(row, columnIndex)).flatMap((cell) => (cell?.kind === 'text' ? [textOf(cell)] : []))).size;
  const units = left.filter((column) => column.role === 'unit' && column.owner === null);
  const [best] = [...units].sort((a, b) => names(b.columnIndex) - names(a.columnIndex));
  if (best) return best.columnIndex;
  return left.find((column) => column.role !== 'seq' && names(column.columnIndex) > 0)?.columnIndex ?? null;
}

/**
 * The indicators of a roster, left to right.
 *
 * @param rows the numbers of the rows that hold a unit, zero-based
 */
export function rosterIndicators(
  grid: Grid,
  { header }: TableFrame,
  unitColumn: number,
  rows: readonly number[],
): readonly RosterIndicator[] {
  const asked = header.columns.filter((column) => column.columnIndex > unitColumn);
  const lastStated = asked.filter((column) => isAsked(grid, header.maximaRow, column)).at(-1)?.columnIndex ?? -1;
  const groups = new Map<string, HeaderColumn[]>();
  for (const column of asked) {
    const key = isIndicator(grid, header.maximaRow, column, rows, lastStated) ? keyOf(column) : null;
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  return [...groups.values()].map(toIndicator);
}

/** Columns under one label are one indicator's; a label under 自评得分 and under 考核得分 is the same one. */
function keyOf({ owner, columnIndex, at }: HeaderColumn): string {
  if (owner === null) return String(columnIndex);
  const isBelow = owner.at.rowIndex === at.rowIndex;
  return isBelow ? fold(owner.text) : `${owner.at.columnIndex}:${fold(owner.text)}`;
}

function toIndicator(columns: HeaderColumn[]): RosterIndicator {
  const first = columns[0] as HeaderColumn;
  const ofRole = (role: HeaderColumn['role']) => columns.filter((c) => c.role === role).map((c) => c.columnIndex);
  const { owner } = first;
  return {
    label: owner?.text ?? first.text,
    at: owner?.at ?? first.at,
    above: owner === null && first.above !== '' ? { text: first.above, at: first.aboveAt } : null,
    self: owner === null ? null : (ofRole('self').at(-1) ?? null),
    reviews: owner === null ? [first.columnIndex] : ofRole('review'),
    evidence: owner === null ? [] : ofRole('evidence'),
    reasons: owner === null ? [] : ofRole('reason'),
  };
}

const NEVER: ReadonlySet<HeaderColumn['role']> = new Set(['seq', 'max', 'self', 'review', 'unit', 'group', 'total']);

/**
 * A header that states points, one with a maximum below it, or one over numbers: then its maximum is missing. Between
 * indicators that holds for any words: 工作情况 over numbers is one that lost its points.
 */
function isIndicator(
  grid: Grid,
  maximaRow: number | null,
  column: HeaderColumn,
  rows: readonly number[],
  lastStated: number,
): boolean {
  if (column.owner !== null) return column.role !== undefined;
  if (NEVER.has(column.role)) return false;
  if (isAsked(grid, maximaRow, column)) return true;
  const numbers = rows.filter((row) => grid.own(row, column.columnIndex)?.kind === 'number').length;
  return column.role === undefined ? numbers > 0 : column.columnIndex < lastStated && numbers * 2 > rows.length;
}

function isAsked(grid: Grid, maximaRow: number | null, column: HeaderColumn): boolean {
  if (column.owner !== null) return pointsInLabel(column.owner.text, false) !== undefined;
  if (column.role !== undefined) return false;
  if (pointsInLabel(column.text, false)) return true;
  return maximaRow !== null && pointsOfCell(grid.own(maximaRow, column.columnIndex)) !== undefined;
}

/** Columns that hold a unit's total: 总分, 自评总分, or a 得分 that belongs to no indicator. */
export function rosterTotals(columns: readonly HeaderColumn[]): readonly { columnIndex: number; of: 'self' | 'review' }[] {
  const hasReview = columns.some((column) => column.role === 'review');
  const selfByIndicator = columns.some((column) => column.role === 'self' && column.owner !== null);
  return columns.flatMap(({ columnIndex, role, owner, text }) => {
    if (owner !== null || /平均|均分|折算|百分/u.test(text)) return [];
    const ofSelf = role === 'self' || (role === 'total' && /自评|自查/u.test(text));
    const isTotal = role === 'self' || role === 'review' || (role === 'total' && isTotalLabel(text));
    if (!isTotal) return [];
    return [{ columnIndex, of: ofSelf && (hasReview || selfByIndicator) ? 'self' : 'review' }];
  });
}
