import type { UnitResult } from '../assessment/model.ts';
import type { OfficeTotal, ScoreTable } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import { cellKey } from '../workbook/cellKey.ts';
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
    const printed = printedOf(table);
    for (const result of some) {
      const total = printed(result.unit);
      if (total) found.set(result, total);
    }
  }
  return found;
}

/** The same for units of one table, which is gone through once. */
function printedOf({ officeTotals, units }: ScoreTable): (unit: UnitResult['unit']) => OfficeTotal | undefined {
  const totals = groupBy(
    officeTotals.filter(({ level }) => level === null),
    ({ unit }) => unit,
  );
  // 考核设置 may give a unit another name; its scores stay the same.
  const places = new Map(units.map(({ scores }, i) => [scores, i]));
  return (unit) => (unit.unclear ? undefined : lastOf(totals.get(places.get(unit.scores) ?? null) ?? [], unit));
}

/** A total of one column of several that are added is not the unit's. */
function lastOf(totals: readonly OfficeTotal[], { scores: own }: UnitResult['unit']): OfficeTotal | undefined {
  const reviews = largest([0, ...own.map((scores) => scores.reviews.length)]);
  const counts = ({ scores, nth, only }: OfficeTotal['sums'][number]): boolean =>
    only === null && (reviews > 0 ? scores === 'reviews' && nth === reviews - 1 : scores === 'self');
  return [...totals.filter(({ sums }) => sums.some(counts))].sort((a, b) => a.line - b.line).at(-1);
}

/** A formula to be put into a cell, without its equals sign. */
interface NewFormula {
  readonly at: Position;
  readonly formula: string;
}

/**
 * What formulas in some cells of a sheet do to the total that the office prints for a unit; null where there is none, or it isn't certain.
 *
 * @param tables the tables of the sheet
 */
export function printedChanges(
  sheet: SheetSnapshot,
  tables: readonly ScoreTable[],
  formulas: readonly NewFormula[],
): (unit: Pick<UnitResult, 'table' | 'unit'>) => PrintedChange | null {
  const byCell = new Map(formulas.map(({ at, formula }) => [cellKey(at), formula]));
  const replaced = tables.map((one) => ({
    ...one,
    officeTotals: one.officeTotals.map((total) => {
      const formula = byCell.get(cellKey(total.at));
      return formula === undefined ? total : { ...total, cell: { ...total.cell, formula } };
    }),
  }));
  const totals = sheetTotals(sheet, replaced);
  const known = new Map(totals.totals.map((one) => [cellKey(one.total.at), one]));
  const byTable = new Map<ScoreTable, ReturnType<typeof printedOf>>();
  return ({ table, unit }) => {
    let ofTable = byTable.get(table);
    if (!ofTable) byTable.set(table, (ofTable = printedOf(table)));
    const printed = ofTable(unit);
    const one = printed && known.get(cellKey(printed.at));
    const after = one ? totals.valueOf(one) : null;
    return printed && after
      ? { at: printed.at, before: printed.cell.kind === 'number' ? decimalOf(printed.cell.value) : null, after }
      : null;
  };
}
