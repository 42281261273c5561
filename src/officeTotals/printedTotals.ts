import type { UnitResult } from '../assessment/model.ts';
import type { OfficeTotal, ScoreTable } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import { decimalOf, type Decimal } from '../workbook/decimal.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { sheetTotals } from './sheetTotals.ts';
import { largest } from '../workbook/largest.ts';

/** What an office prints as a unit's total, before a formula is put into a cell and after it. */
export interface PrintedChange {
  readonly at: Position;
  /** Null where no number is stored. */
  readonly before: Decimal | null;
  readonly after: Decimal;
}

/** The total that an office prints for a unit: of the scores that count, and of several the last one. Null where there is none. */
export function printedTotalOf({
  table: { officeTotals, units },
  unit: { scores: own },
}: Pick<UnitResult, 'table' | 'unit'>): OfficeTotal | null {
  // 考核设置 may give a unit another name; its scores stay the same.
  const unit = units.findIndex(({ scores }) => scores === own);
  const reviews = largest([0, ...own.map((scores) => scores.reviews.length)]);
  const counts = ({ scores, nth }: OfficeTotal['sums'][number]): boolean =>
    reviews > 0 ? scores === 'reviews' && nth === reviews - 1 : scores === 'self';
  const found = officeTotals.filter((total) => total.unit === unit && total.level === null && total.sums.some(counts));
  return [...found].sort((a, b) => a.line - b.line).at(-1) ?? null;
}

/**
 * What a formula in one cell does to the total that the office prints for a unit; null where there is none, or it isn't certain.
 *
 * @param tables the tables of the sheet
 * @param formula without its equals sign
 */
export function printedChange(
  sheet: SheetSnapshot,
  tables: readonly ScoreTable[],
  unit: Pick<UnitResult, 'table' | 'unit'>,
  at: Position,
  formula: string,
): PrintedChange | null {
  const printed = printedTotalOf(unit);
  if (!printed) return null;
  const replaced = tables.map((one) => ({
    ...one,
    officeTotals: one.officeTotals.map((total) => (isAt(total.at, at) ? { ...total, cell: { ...total.cell, formula } } : total)),
  }));
  const totals = sheetTotals(sheet, replaced);
  const one = totals.totals.find(({ total }) => isAt(total.at, printed.at));
  const after = one ? totals.valueOf(one) : null;
  return after && { at: printed.at, before: printed.cell.kind === 'number' ? decimalOf(printed.cell.value) : null, after };
}

function isAt(a: Position, b: Position): boolean {
  return a.rowIndex === b.rowIndex && a.columnIndex === b.columnIndex;
}
