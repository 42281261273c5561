import type { Position } from '../../workbook/address.ts';
import { sum, type Decimal } from '../../workbook/decimal.ts';
import { fold } from '../../workbook/fold.ts';
import { textOf, type Grid } from '../../workbook/grid.ts';
import { isIn } from '../../workbook/spans.ts';
import { figureAt } from '../confirm/figureAt.ts';
import type { TableFrame } from '../frame/frameTables.ts';
import type { HeaderColumn } from '../header/header.ts';
import { labelWithoutPoints, pointsInLabel, pointsOfCell } from '../words/points.ts';
import { isCertainTotal, isSubtotalLabel, isTotalLabel } from '../words/rowWords.ts';
import { neverUnit, scoreWords } from '../words/scoreWords.ts';
import { chooseColumn, type ColumnsOfScores, type ScoreColumn } from './scoreColumns.ts';

/** An indicator of a roster with the columns that belong to it, all zero-based. */
export interface RosterIndicator extends ColumnsOfScores {
  readonly label: string;
  readonly at: Position;
  readonly above: { readonly text: string; readonly at: Position } | null;
  /** The maximum that its columns share, where the label of the one that counts states none. */
  readonly points?: Decimal;
  /** The share of 1 that its scores out of 100 count with. */
  readonly weight?: Decimal;
}

/**
 * The column with a word for the unit (of several, such as 县区 and 单位名称, the one with most names), else the first one
 * that holds words, left of the indicators.
 */
export function findUnitColumn(grid: Grid, { header, body }: TableFrame): number | null {
  const firstAsked = header.columns.find(
    (column) => (column.weight ?? pointsInLabel(column.text, false)) || isAsked(grid, header.maximaRow, column),
  );
  const left = header.columns.filter((column) => column.columnIndex < (firstAsked?.columnIndex ?? Infinity));
  const names = (columnIndex: number): number =>
    new Set(body.map((row) => grid.own(row, columnIndex)).flatMap((cell) => (cell?.kind === 'text' ? [textOf(cell)] : []))).size;
  const units = left.filter((column) => column.role === 'unit' && column.owner === null);
  const [best] = [...units].sort((a, b) => names(b.columnIndex) - names(a.columnIndex));
  if (best) return best.columnIndex;
  return left.find((column) => column.role !== 'seq' && names(column.columnIndex) > 0)?.columnIndex ?? null;
}

/**
 * The indicators of a roster, left to right: those that state a maximum, and those between them that lost theirs. Columns of
 * figures left of the first one, and totals by their label, are none.
 *
 * @param rows the numbers of the rows that hold a unit, zero-based
 * @param named columns that their label calls a total and that are none
 */
export function rosterIndicators(
  grid: Grid,
  { header }: TableFrame,
  unitColumn: number,
  rows: readonly number[],
  named: ReadonlySet<number> = NONE,
): readonly RosterIndicator[] {
  const asked = header.columns.filter((column) => column.columnIndex > unitColumn);
  const stated = asked
    .filter((column) => isAsked(grid, header.maximaRow, column) && (named.has(column.columnIndex) || !isTotalHeader(column)))
    .map(({ columnIndex }) => columnIndex);
  const groups = new Map<string, HeaderColumn[]>();
  for (const column of asked) {
    const key = named.has(column.columnIndex) || isIndicator(grid, header.maximaRow, column, rows, stated) ? keyOf(column) : null;
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(column);
    else groups.set(key, [column]);
  }
  const found = [...groups.values()].map((columns) => toIndicator(grid, columns));
  return ofEquals(grid, asked, found, rows) ?? found;
}

const NONE: ReadonlySet<number> = new Set();

/** Columns under one label are one indicator's; a label under 自评得分 and under 考核得分 is the same one. */
function keyOf({ owner, columnIndex, at }: HeaderColumn): string {
  if (owner === null) return String(columnIndex);
  const isBelow = owner.at.rowIndex === at.rowIndex;
  return isBelow ? fold(owner.text) : `${owner.at.columnIndex}:${fold(owner.text)}`;
}

function toIndicator(grid: Grid, columns: HeaderColumn[]): RosterIndicator {
  const first = columns[0] as HeaderColumn;
  const ofRole = (role: HeaderColumn['role']): readonly HeaderColumn[] => columns.filter((c) => c.role === role);
  const { owner } = first;
  const base = {
    label: owner?.text ?? first.text,
    at: owner?.at ?? first.at,
    above: owner === null && first.above !== '' ? { text: first.above, at: first.aboveAt } : null,
    evidence: owner === null ? [] : ofRole('evidence').map(({ columnIndex }) => columnIndex),
    reasons: owner === null ? [] : ofRole('reason').map(({ columnIndex }) => columnIndex),
  };
  const { weight } = first;
  if (owner === null) return { ...base, self: null, otherSelf: [], reviews: [scoreColumn(first)], unclear: [], ...(weight && { weight }) };
  const isHidden = (columnIndex: number): boolean => isIn(grid.sheet.hiddenColumns, columnIndex);
  const reviews = chooseColumn(ofRole('review'), isHidden, true);
  const selves = ofRole('self').map(scoreColumn);
  if (reviews.columns.length === 0 && selves.length === 0) {
    const deducted = ofRole('deduct').map((column) => ({ ...scoreColumn(column), deducts: true as const }));
    return { ...base, self: null, otherSelf: [], reviews: deducted.slice(-1), unclear: [] };
  }
  return {
    ...base,
    self: selves.at(-1) ?? null,
    otherSelf: selves.slice(0, -1),
    reviews: reviews.columns.map(scoreColumn),
    unclear: reviews.clear ? [] : reviews.columns,
  };
}

function scoreColumn({ columnIndex }: HeaderColumn): ScoreColumn {
  return { columnIndex, maxColumn: null };
}

/** 评委1（100分） | 评委2（100分） | 最后得分: score columns of one indicator, of which the one counts that sums the others up. */
function ofEquals(
  grid: Grid,
  asked: readonly HeaderColumn[],
  found: readonly RosterIndicator[],
  rows: readonly number[],
): readonly RosterIndicator[] | null {
  const words = found.map(({ label }) => scoreWords(labelWithoutPoints(label)));
  const equal = words.filter((word) => word === 'judge' || word === 'period').length;
  if (equal < 2 || found.some(({ self, evidence }) => self !== null || evidence.length > 0)) return null;
  if (!words.every((word) => word === 'judge' || word === 'period' || word === 'final')) return null;
  const maxima = found.map(({ label }) => pointsInLabel(label, false));
  const first = maxima.find((max) => max !== undefined);
  if (maxima.some((max) => max && first && !max.eq(first))) return null;
  const isHidden = (columnIndex: number): boolean => isIn(grid.sheet.hiddenColumns, columnIndex);
  const own = new Set(found.flatMap(({ reviews }) => reviews.map(({ columnIndex }) => columnIndex)));
  const others = asked.filter(
    (column) =>
      column.owner === null &&
      !own.has(column.columnIndex) &&
      (column.readAs === undefined || column.readAs === 'counting') &&
      (column.role === undefined || column.role === 'review' || column.role === 'total' || column.role === 'other'),
  );
  const finals = others.filter(({ text }) => scoreWords(text) === 'final' && /分|均|成绩|合计/u.test(text) && !/率|名|等/u.test(text));
  const sums = others.filter((column) => finals.includes(column) || isTotalHeader(column));
  if (sums.some(({ columnIndex }) => isSumOf(grid, rows, columnIndex, own))) return null;
  const chosen = chooseColumn(
    asked.filter((column) => own.has(column.columnIndex) || finals.includes(column)),
    isHidden,
    false,
  );
  const named = found.find(({ reviews }) => reviews[0]?.columnIndex === chosen.columns.at(-1)?.columnIndex) ?? found[0];
  if (!named) return null;
  return [
    {
      ...named,
      label: chosen.clear ? (chosen.columns.at(-1)?.text ?? named.label) : named.label,
      reviews: chosen.columns.map(scoreColumn),
      unclear: chosen.clear ? [] : chosen.columns,
      ...(first && { points: first }),
    },
  ];
}

/** 一季度（25分） | 二季度（25分） | … | 全年得分: parts, where the last is their sum in every row. */
function isSumOf(grid: Grid, rows: readonly number[], sumColumn: number, columns: ReadonlySet<number>): boolean {
  const told = rows.flatMap((rowIndex) => {
    const figure = figureAt(grid, rowIndex, sumColumn);
    const parts = [...columns].filter((column) => column !== sumColumn).flatMap((column) => figureAt(grid, rowIndex, column) ?? []);
    return figure?.gt(0) ? [parts.length > 1 && sum(parts).eq(figure)] : [];
  });
  return told.length > 0 && told.every(Boolean);
}

const NEVER: ReadonlySet<HeaderColumn['role']> = new Set(['seq', 'max', 'self', 'review', 'unit', 'group', 'total']);

/** 总分, 合计（100分）, 小计: a column of totals by its label. 得分 under an indicator's name is that indicator's score. */
export function isTotalHeader({ text, role, owner }: HeaderColumn): boolean {
  const label = labelWithoutPoints(text);
  if (owner !== null && (role === 'review' || role === 'self') && !isCertainTotal(label)) return false;
  return role === 'total' || isTotalLabel(label) || /(?:^|[^\p{Script=Han}])小计$/u.test(label) || isSubtotalLabel(label);
}

/** 综合评分（20分）: a header with points whose label may as well name an indicator. */
export function weakTotals({ columns }: TableFrame['header']): readonly HeaderColumn[] {
  return columns.filter(({ owner, text }) => {
    const label = labelWithoutPoints(text);
    return owner === null && isTotalLabel(label) && !isCertainTotal(label) && pointsInLabel(text, false) !== undefined;
  });
}

/**
 * A header that states points, one with a maximum below it, or one over numbers: then its maximum is missing. Between
 * indicators that holds for any words: 工作情况 over numbers is one that lost its points.
 */
function isIndicator(
  grid: Grid,
  maximaRow: number | null,
  column: HeaderColumn,
  rows: readonly number[],
  stated: readonly number[],
): boolean {
  if (isTotalHeader(column) || column.readAs === 'not-counting') return false;
  if (column.owner !== null) return column.role !== undefined && column.role !== 'other';
  if (NEVER.has(column.role)) return false;
  if (isAsked(grid, maximaRow, column)) return true;
  if (column.columnIndex < (stated[0] ?? -1)) return false;
  const numbers = rows.filter((row) => grid.own(row, column.columnIndex)?.kind === 'number').length;
  if (column.role === 'deduct' || neverUnit(column.text)) return false;
  return column.role === undefined ? numbers > 0 : column.columnIndex < (stated.at(-1) ?? -1) && numbers * 2 > rows.length;
}

function isAsked(grid: Grid, maximaRow: number | null, column: HeaderColumn): boolean {
  if (column.weight) return true;
  if (column.owner !== null) return pointsInLabel(column.owner.text, false) !== undefined;
  if (column.role !== undefined) return false;
  if (pointsInLabel(column.text, false)) return true;
  return maximaRow !== null && pointsOfCell(grid.own(maximaRow, column.columnIndex)) !== undefined;
}

/** Columns that hold a unit's total: 总分, 自评总分, or a 得分 that belongs to no indicator. */
export function rosterTotals(
  columns: readonly HeaderColumn[],
  taken: ReadonlySet<number>,
): readonly { columnIndex: number; of: 'self' | 'review' }[] {
  const hasReview = columns.some((column) => column.role === 'review');
  const selfByIndicator = columns.some((column) => column.role === 'self' && column.owner !== null);
  return columns.flatMap(({ columnIndex, role, owner, text, readAs }) => {
    if (readAs === 'total') return taken.has(columnIndex) ? [] : [{ columnIndex, of: 'review' as const }];
    if (owner !== null || taken.has(columnIndex) || /平均|均分|折算|百分/u.test(text)) return [];
    const total = isTotalLabel(labelWithoutPoints(text));
    const ofSelf = role === 'self' || (total && /自评|自查/u.test(text));
    if (role !== 'self' && role !== 'review' && !total) return [];
    return [{ columnIndex, of: ofSelf && (hasReview || selfByIndicator) ? 'self' : 'review' }];
  });
}
