import type { Grid } from '../../workbook/grid.ts';
import type { IndicatorOfRows } from '../rows/readIndicators.ts';
import type { Entry, ScoreEntry, TableUnit, UnitScores } from '../model.ts';
import { pointsOfCell } from '../words/points.ts';
import { entryAt, filledEntry, remarksOf, sharedEntryAt } from './entries.ts';
import type { UnitColumns } from './findUnits.ts';
import type { ScoreColumn } from './scoreColumns.ts';

/** One unit's scores on the indicators of a block, in their order. */
export function readUnitScores(grid: Grid, columns: UnitColumns, indicators: readonly IndicatorOfRows[]): readonly UnitScores[] {
  return indicators.map(({ rows }) => ({
    self: columns.self === null ? null : scoreAt(grid, rows, columns.self),
    otherSelf: columns.otherSelf.map((column) => scoreAt(grid, rows, column)),
    reviews: columns.reviews.map((column) => scoreAt(grid, rows, column)),
    ...remarksOf(
      rows.flatMap((row) => columns.evidence.map((columnIndex) => sharedEntryAt(grid, row, columnIndex))),
      rows.flatMap((row) => columns.reasons.map((columnIndex) => sharedEntryAt(grid, row, columnIndex))),
    ),
  }));
}

/**
 * The cells that hold a unit's totals.
 *
 * @param totals the numbers of the total rows, zero-based
 */
export function readUnitTotals(
  grid: Grid,
  columns: UnitColumns,
  indicators: readonly IndicatorOfRows[],
  totals: readonly number[],
): TableUnit['totals'] {
  if (columns.unclear.length > 0) return [];
  const bonusBelow = (rowIndex: number): boolean => indicators.some((i) => (i.bonus || i.deduction) && i.rowIndex > rowIndex);
  const totalsOf = (column: ScoreColumn | null, of: 'self' | 'review' | 'deduction'): TableUnit['totals'] =>
    column === null || column.parts
      ? []
      : totals.flatMap((rowIndex) =>
          filledEntry(grid, rowIndex, column.columnIndex).map((entry) => ({ ...entry, of, beforeBonus: bonusBelow(rowIndex) })),
        );
  const counting = columns.reviews.at(-1) ?? columns.self;
  return [
    ...(columns.reviews.length > 0 ? totalsOf(columns.self, 'self') : []),
    ...totalsOf(counting, counting?.deducts ? 'deduction' : 'review'),
  ];
}

/** The score of an indicator in a column: of several rows or parts the cells that are added, `at` the last one that holds something. */
function scoreAt(grid: Grid, rows: readonly number[], column: ScoreColumn): ScoreEntry {
  const [first] = rows;
  if (first !== undefined && rows.length === 1 && !column.parts) return cellOf(grid, first, column);
  const columns = column.parts ?? [column];
  const cells = columns.flatMap((one) =>
    rows.filter((row, i) => i === 0 || !isCovered(grid, row, one.columnIndex)).map((row) => cellOf(grid, row, one)),
  );
  const [only] = cells;
  if (only && cells.length === 1) return only;
  const last = [...cells].reverse().find(({ cell }) => cell !== null) ?? cells.at(-1);
  if (!last) return cellOf(grid, rows[0] ?? 0, column);
  return { at: last.at, cell: last.cell, parts: cells, ...(column.deducts ? { deducts: true } : {}) };
}

function cellOf(grid: Grid, rowIndex: number, { columnIndex, maxColumn, deducts }: ScoreColumn): ScoreEntry {
  const entry: Entry = entryAt(grid, rowIndex, columnIndex);
  const own = maxColumn === null ? {} : { max: pointsOfCell(grid.seen(rowIndex, maxColumn)) ?? null };
  return { ...entry, ...own, ...(deducts ? { deducts } : {}) };
}

function isCovered(grid: Grid, rowIndex: number, columnIndex: number): boolean {
  const area = grid.mergeAt(rowIndex, columnIndex);
  return area !== undefined && area.top < rowIndex;
}
