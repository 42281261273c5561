import type { UnitResult } from '../../assessment/model.ts';
import type { Position } from '../../workbook/address.ts';
import { decimalOf, type Decimal } from '../../workbook/decimal.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findOwnSheet } from '../ownSheets.ts';
import { READ_WORDS, SUMMARY_COLUMNS } from './summaryColumns.ts';

/** What 考核汇总 says now that a unit's total is. */
export interface LiveTotal {
  readonly sheet: string;
  readonly at: Position;
  /** Null where it says no number. */
  readonly total: Decimal | null;
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
  return {
    sheet: summary.name,
    at: { rowIndex, columnIndex: index.total },
    total: cell?.kind === 'number' ? decimalOf(cell.value) : null,
  };
}
