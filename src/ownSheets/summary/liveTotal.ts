import type { UnitResult } from '../../assessment/model.ts';
import type { Position } from '../../workbook/address.ts';
import { decimalOf, type Decimal } from '../../workbook/decimal.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { STATUS_WORDS } from '../../rules/status.ts';
import { READ_WORDS, SUMMARY_COLUMNS } from './summaryColumns.ts';

/** What 考核汇总 says now that a unit's total is. */
export interface LiveTotal {
  readonly sheet: string;
  readonly at: Position;
  /** Null where it says no number, or one that nobody has worked out. */
  readonly total: Decimal | null;
  /**
   * `never`: the program has not calculated the row, as one that doesn't calculate or has 手动计算 leaves it. `once`: it has, perhaps before
   * the last edit. `typed`: a person has put something in the formula's place.
   */
  readonly calculated: 'never' | 'once' | 'typed';
}

/** The formula of a unit's total in 考核汇总, as the program calculated it last; null where the unit has no row of its own there. */
export function liveTotal(workbook: WorkbookSnapshot, { unit, table }: Pick<UnitResult, 'unit' | 'table'>): LiveTotal | null {
  const summary = findOwnSheet(workbook, 'summary');
  if (!summary) return null;
  const grid = gridOf(summary);
  const header = [...grid.rowIndexes].reverse().find((row) => READ_WORDS.every((word, column) => textOf(grid.own(row, column)) === word));
  if (header === undefined) return null;
  const { index } = SUMMARY_COLUMNS;
  const rows = grid.rowIndexes.filter(
    (row) => row > header && textOf(grid.own(row, index.unit)) === unit.name && textOf(grid.own(row, index.sheet)) === table.sheet,
  );
  const [rowIndex] = rows;
  if (rowIndex === undefined || rows.length > 1) return null;
  const cell = grid.own(rowIndex, index.total);
  const calculated = cell?.formula === undefined ? 'typed' : isCalculated(cell, grid.own(rowIndex, index.status)) ? 'once' : 'never';
  return {
    sheet: summary.name,
    at: { rowIndex, columnIndex: index.total },
    total: cell?.kind === 'number' && calculated !== 'never' ? decimalOf(cell.value) : null,
    calculated,
  };
}

/**
 * A formula that was never worked out reads as nothing or as 0, and a total may be 0. The status beside it may not: calculated it is one of
 * the words, or an error.
 */
function isCalculated(total: Cell, status: Cell | null): boolean {
  if (total.kind === 'uncalculated' || status?.kind === 'uncalculated') return false;
  if (status?.formula === undefined || status.kind === 'error') return true;
  return STATUSES.includes(textOf(status));
}

const STATUSES: readonly string[] = Object.values(STATUS_WORDS);
