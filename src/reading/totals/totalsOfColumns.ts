import type { Decimal } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';
import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { AskedIndicator } from '../confirm/confirmColumns.ts';
import type { Header, HeaderColumn } from '../header/header.ts';
import type { OfficeSum, OfficeTotal } from '../model.ts';
import { isTotalHeader, type RosterIndicator } from '../units/rosterColumns.ts';
import { labelWithoutPoints, pointsInLabel, pointsOfCell } from '../words/points.ts';
import { sumsOfMaxima } from './sumsOfMaxima.ts';
import { largest } from '../../workbook/largest.ts';
import { smallest } from '../../workbook/smallest.ts';

/** A roster with its columns understood; numbers are zero-based. */
export interface TotalledRoster {
  readonly header: Header;
  /** The rows of the units, in their order. */
  readonly rows: readonly number[];
  readonly parts: readonly AskedIndicator[];
  /** The columns that total the whole table. */
  readonly totals: readonly { readonly columnIndex: number; readonly of: 'self' | 'review' }[];
  /** The columns that total a level, by their figures. */
  readonly subtotals: readonly number[];
}

/** A column of totals, and the indicators that it may total, the likeliest first. */
interface ColumnOfTotals {
  readonly columnIndex: number;
  readonly of: 'self' | 'review';
  readonly level: string | null;
  readonly lists: readonly (readonly number[])[];
}

/** The totals of a roster: in columns headed 总分 or 小计, of each unit in its row and of the maxima in theirs. */
export function totalsOfColumns(grid: Grid, roster: TotalledRoster): readonly OfficeTotal[] {
  const { header, rows, parts } = roster;
  return columnsOfTotals(grid, roster).flatMap(({ columnIndex, of, level, lists }) => {
    const total = (rowIndex: number, ofMaxima: boolean, unit: number | null): readonly OfficeTotal[] => {
      const cell = grid.own(rowIndex, columnIndex);
      if (cell === null || isBlank(cell)) return [];
      const sums = ofMaxima
        ? lists.map((indicators): OfficeSum => ({ indicators, scores: 'maxima', nth: 0, only: null }))
        : lists.flatMap((indicators) => scoresOf(parts, of).map((scores): OfficeSum => ({ indicators, ...scores })));
      return [{ at: { rowIndex, columnIndex }, cell, of: ofMaxima ? 'maxima' : of, unit, level, line: columnIndex, sums }];
    };
    return [
      ...(header.maximaRow === null ? [] : total(header.maximaRow, true, null)),
      ...rows.flatMap((rowIndex, unit) => total(rowIndex, false, unit)),
    ];
  });
}

/** The score that counts first; a total may as well be that of another step of the review, which its header alone doesn't tell. */
function scoresOf(parts: readonly AskedIndicator[], of: 'self' | 'review'): readonly Omit<OfficeSum, 'indicators'>[] {
  const most = largest([0, ...parts.map(({ asked }) => asked.reviews.length)]);
  const hasSelf = parts.some(({ asked }) => asked.self !== null);
  const reviews = Array.from({ length: most }, (_, k) => ({ scores: 'reviews' as const, nth: most - 1 - k, only: null }));
  const self = hasSelf ? [{ scores: 'self' as const, nth: 0, only: null }] : [];
  return of === 'self' ? self : reviews.length > 0 ? reviews : self;
}

function columnsOfTotals(grid: Grid, roster: TotalledRoster): readonly ColumnOfTotals[] {
  const { header, parts, totals, subtotals } = roster;
  const taken = new Set(parts.flatMap(({ asked }) => columnsOf(asked)));
  const whole = new Map(totals.map(({ columnIndex, of }) => [columnIndex, of]));
  const ofLevels = header.columns.filter(
    (column) =>
      !taken.has(column.columnIndex) &&
      !whole.has(column.columnIndex) &&
      (subtotals.includes(column.columnIndex) || isSubtotalHeader(column)),
  );
  const bounds = [...whole.keys(), ...ofLevels.map(({ columnIndex }) => columnIndex)];
  const before = (columnIndex: number): number => largest([-1, ...bounds.filter((bound) => bound < columnIndex)]);
  const all = parts.map((_, i) => i);
  const several = (of: 'self' | 'review'): boolean => totals.filter((one) => one.of === of).length > 1;
  return header.columns.flatMap((column): readonly ColumnOfTotals[] => {
    const { columnIndex } = column;
    const of = whole.get(columnIndex);
    const since = between(parts, before(columnIndex), columnIndex);
    if (of !== undefined) {
      const base = { columnIndex, of };
      const stated = statedAt(grid, header, column);
      const fits = (some: readonly number[]): boolean =>
        stated !== undefined && sumsOfMaxima(some.flatMap((i) => parts[i]?.indicator ?? [])).some((one) => one.eq(stated));
      if (!several(of) || since.length === 0 || since.length === all.length || fits(all)) return [{ ...base, level: null, lists: [all] }];
      if (fits(since)) return [{ ...base, level: oneLine(column.text), lists: [since] }];
      return [{ ...base, level: null, lists: [all, since] }];
    }
    if (!ofLevels.includes(column)) return [];
    const named = underOneName(parts, column);
    const level = oneLine(column.above === '' ? column.text : `${column.above} ${column.text}`);
    const lists = named.length > 0 ? [named] : since.length > 0 ? [since] : [between(parts, -1, columnIndex)];
    const ofSelf = column.role === 'self' || /自评|自查/u.test(column.text);
    return [{ columnIndex, of: ofSelf ? 'self' : 'review', level, lists: lists.filter((list) => list.length > 0) }];
  });
}

function columnsOf({ self, otherSelf, reviews }: RosterIndicator): readonly number[] {
  return [...(self ? [self] : []), ...otherSelf, ...reviews].map(({ columnIndex }) => columnIndex);
}

/** 小计, 附加分合计, and a 合计 under a name merged over several columns. An average is none. */
function isSubtotalHeader(column: HeaderColumn): boolean {
  return isTotalHeader(column) && !/平均|均分|折算|百分|率|名次|排名|等级|等次/u.test(column.text);
}

/** The indicators under the name that is merged over a column too. */
function underOneName(parts: readonly AskedIndicator[], { above, aboveAt, owner }: HeaderColumn): readonly number[] {
  if (above === '') return [];
  const at = owner?.at ?? aboveAt;
  return parts.flatMap(({ asked }, i) =>
    asked.above?.at.rowIndex === at.rowIndex && asked.above.at.columnIndex === at.columnIndex ? [i] : [],
  );
}

function between(parts: readonly AskedIndicator[], after: number, before: number): readonly number[] {
  return parts.flatMap(({ asked }, i) => {
    const columns = columnsOf(asked);
    return columns.length > 0 && smallest(columns) > after && largest(columns) < before ? [i] : [];
  });
}

/** What a total's header states, or the row of the maxima below it. */
function statedAt(grid: Grid, { maximaRow }: Header, { text, columnIndex }: HeaderColumn): Decimal | undefined {
  const inLabel = labelWithoutPoints(text) === text ? undefined : pointsInLabel(text, false);
  return inLabel ?? (maximaRow === null ? undefined : pointsOfCell(grid.own(maximaRow, columnIndex)));
}
