import type { UnitResult } from '../assessment/model.ts';
import type { OfficeTotal, ScoreTable } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import { decimalOf, type Decimal } from '../workbook/decimal.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { largest } from '../workbook/largest.ts';
import { sheetTotals } from './sheetTotals.ts';

/** What an office prints as a unit's total, before a formula is put into a cell and after it. */
export interface PrintedChange {
  readonly at: Position;
  /** Null where no number is stored. */
  readonly before: Decimal | null;
  readonly after: Decimal;
}

/**
 * The totals that an office prints for units: of the scores that count, and of several the last one. A unit is not there where it has none,
 * or where it isn't clear which scores count.
 */
export function printedTotals<Result extends Pick<UnitResult, 'table' | 'unit'>>(
  results: readonly Result[],
): ReadonlyMap<Result, OfficeTotal> {
  const found = new Map<Result, OfficeTotal>();
  for (const [table, some] of groupBy(results, (result) => result.table)) {
    const totals = groupBy(
      table.officeTotals.filter(({ level }) => level === null),
      ({ unit }) => unit,
    );
    // 考核设置 may give a unit another name; its scores stay the same.
    const places = new Map(table.units.map(({ scores }, i) => [scores, i]));
    for (const result of some) {
      const total = lastOf(totals.get(places.get(result.unit.scores) ?? null) ?? [], result.unit);
      if (total && !result.unit.unclear) found.set(result, total);
    }
  }
  return found;
}

/** A total of one column of several that are added is not the unit's. */
function lastOf(totals: readonly OfficeTotal[], { scores: own }: UnitResult['unit']): OfficeTotal | undefined {
  const reviews = largest([0, ...own.map((scores) => scores.reviews.length)]);
  const counts = ({ scores, nth, only }: OfficeTotal['sums'][number]): boolean =>
    only === null && (reviews > 0 ? scores === 'reviews' && nth === reviews - 1 : scores === 'self');
  return [...totals.filter(({ sums }) => sums.some(counts))].sort((a, b) => a.line - b.line).at(-1);
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
  const printed = printedTotals([unit]).get(unit);
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
