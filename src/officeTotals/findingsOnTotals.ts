import { finding } from '../findings/collect.ts';
import type { Finding, OfficeTotalArgs } from '../findings/finding.ts';
import { cellsText } from '../formulas/sumOf.ts';
import type { ScoreTable } from '../reading/model.ts';
import { decimalOf, decimalText, parseDecimal, type Decimal } from '../workbook/decimal.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { formulaThatAdds } from './formulaThatAdds.ts';
import { cellsToAdd, sheetTotals, type SheetTotals, type TotalOfTable } from './sheetTotals.ts';

/** Scores have few places; what is less is left by binary fractions. */
const LEAST = parseDecimal('0.000001');

/** What is to be said of a sheet's totals that are formulas: cells that they miss or double, results that are not up to date. */
export function findingsOnTotals(sheet: SheetSnapshot, tables: readonly ScoreTable[]): readonly Finding[] {
  if (!tables.some(({ officeTotals }) => officeTotals.some(({ cell }) => cell.formula !== undefined))) return [];
  const totals = sheetTotals(sheet, tables);
  return totals.totals.flatMap((one) => findingsOn(totals, one));
}

/** Of which total a finding speaks. */
export function argsOf({ total: { of, level } }: TotalOfTable): OfficeTotalArgs {
  return { of, level: level ?? '' };
}

/** Whose total it is; null for that of maxima. */
export function unitOf({ table, total }: TotalOfTable): string | null {
  return total.unit === null ? null : (table.units[total.unit]?.name ?? null);
}

function findingsOn(totals: SheetTotals, one: TotalOfTable): readonly Finding[] {
  const { at, cell } = one.total;
  const judged = totals.judge(one);
  if (!judged || cell.formula === undefined) return [];
  const { formula } = cell;
  const { leftOut, twice } = judged;
  const said = [
    ...(leftOut.length > 0 ? [['total-leaves-out', leftOut] as const] : []),
    ...(twice.length > 0 ? [['total-counts-twice', twice] as const] : []),
  ];
  if (said.length > 0) {
    // One that adds other cells than its own may be meant so.
    const own = judged.addsOwn ? cellsToAdd(judged) : [];
    const args = { ...argsOf(one), formula, ...formulaThatAdds(totals, own, formula) };
    return said.map(([code, cells]) => finding(code, one.table.sheet, at, unitOf(one), { ...args, cells: cellsText(cells) }));
  }
  const stale = staleBy(totals, one);
  if (!stale) return [];
  const args = { ...argsOf(one), formula, stored: decimalText(stale.stored), result: decimalText(stale.result) };
  return [finding('total-stale', one.table.sheet, at, unitOf(one), args)];
}

/** The stored result and what the cells add up to now where they differ; a filter may hide rows from SUBTOTAL 9. */
function staleBy(totals: SheetTotals, one: TotalOfTable): { readonly stored: Decimal; readonly result: Decimal } | null {
  const { cell } = one.total;
  if (cell.kind !== 'number') return null;
  const stored = decimalOf(cell.value);
  const [result, filtered] = [totals.valueOf(one), totals.valueOf(one, true)];
  if (result === null || filtered === null) return null;
  return [result, filtered].some((value) => value.minus(stored).abs().lt(LEAST)) ? null : { stored, result };
}
