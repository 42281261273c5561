import type { ScoreTable } from '../reading/model.ts';
import { decimalOf, rounded, type Decimal } from '../workbook/decimal.ts';
import { fold } from '../workbook/fold.ts';
import type { UnitResult } from './model.ts';

/**
 * The rosters that are an office's own summary: their units all stand on sheets of their own, with the same totals or with
 * formulas that lead there. To count them as well would rank every unit twice.
 */
export function summaryTables(tables: readonly ScoreTable[], results: readonly UnitResult[]): ReadonlySet<ScoreTable> {
  const rosters = tables.filter(({ layout }) => layout === 'roster');
  if (rosters.length === 0) return new Set();
  const own = new Map<string, UnitResult[]>();
  for (const result of results) {
    if (result.table.layout !== 'ledger') continue;
    const name = fold(result.unit.name);
    own.set(name, [...(own.get(name) ?? []), result]);
  }
  return new Set(
    rosters.filter((table) => {
      const listed = results.filter((result) => result.table === table);
      return (
        listed.length > 0 &&
        listed.every((result) =>
          (own.get(fold(result.unit.name)) ?? []).some((other) => other.table.sheet !== table.sheet && repeats(result, other)),
        )
      );
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
