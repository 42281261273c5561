import type { ScoreTable } from '../reading/model.ts';
import { decimalOf, rounded, type Decimal } from '../workbook/decimal.ts';
import { fold } from '../workbook/fold.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { UnitResult } from './model.ts';

/**
 * The rosters and matrices that are an office's own summary: their units all stand on sheets of their own, with the same
 * totals or with formulas that lead there. To count them as well would rank every unit twice. 教育局 there may be 云岫县教育局
 * on its own sheet, or only that sheet's name.
 */
export function summaryTables(tables: readonly ScoreTable[], results: readonly UnitResult[]): ReadonlySet<ScoreTable> {
  const lists = tables.filter(({ layout, units }) => layout === 'roster' || (layout === 'matrix' && units.length > 1));
  const own = results
    .filter(({ table }) => table.layout === 'ledger')
    .map((result) => ({ result, name: fold(result.unit.name), sheet: fold(result.table.sheet) }));
  if (lists.length === 0 || own.length === 0) return new Set();
  const named = groupBy(own, ({ name }) => name);
  const ofTable = groupBy(results, ({ table }) => table);
  const called = (listed: string): readonly UnitResult[] => {
    const name = fold(listed);
    const like = named.get(name) ?? own.filter((one) => one.name.endsWith(name) || one.sheet === name);
    return like.map(({ result }) => result);
  };
  return new Set(
    lists.filter((table) => {
      const listed = ofTable.get(table) ?? [];
      const repeated = listed.filter((result) =>
        called(result.unit.name).some((other) => other.table.sheet !== table.sheet && repeats(result, other)),
      );
      // By shorter names no unit would be known to stand twice: one total that no longer agrees leaves it a summary.
      const byName = listed.some(({ unit }) => named.has(fold(unit.name)));
      const known = byName ? repeated : listed.filter(({ unit }) => called(unit.name).length > 0);
      const most = !byName && repeated.length > 1 && repeated.length >= listed.length - 1;
      return listed.length > 0 && known.length === listed.length && (repeated.length === listed.length || most);
    }),
  );
}

/** True where a line of a summary says what the unit's own sheet says. */
function repeats(line: UnitResult, own: UnitResult): boolean {
  const cells = [...line.unit.totals, ...line.unit.scores.flatMap(({ self, reviews }) => [...(self ? [self] : []), ...reviews])];
  if (cells.some(({ cell }) => leadsTo(cell?.formula, own.table.sheet))) return true;
  const typed = line.unit.totals.flatMap(({ cell, of }) => (cell?.kind === 'number' && of === 'review' ? [decimalOf(cell.value)] : []));
  return [...(line.status === 'complete' ? [line.total] : []), ...typed].some((total) => isSame(total, own.total));
}

function leadsTo(formula: string | undefined, sheet: string): boolean {
  return formula !== undefined && [`${sheet}!`, `'${sheet.replaceAll("'", "''")}'!`].some((prefix) => formula.includes(prefix));
}

function isSame(a: Decimal, b: Decimal): boolean {
  return a.eq(b) || rounded(a).eq(rounded(b));
}
