import { decimalOf, sum, type Decimal } from '../workbook/decimal.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { ScoreDoubt, TakenEntry } from './model.ts';

/** Below so many units 1, 2, 3 may well be scores. */
const FEWEST_RANKS = 5;
/** Of so many scores one order in 720 falls as another rises. */
const FEWEST_FALLING = 6;

/**
 * A rank is no score: columns of taken scores that are exactly 1 … n over the units, or that are all different and fall as the sums of
 * the units' other scores rise.
 */
export function findScoreDoubts(taken: readonly { readonly unit: number; readonly entry: TakenEntry }[]): readonly ScoreDoubt[] {
  const scores = taken.flatMap(({ unit, entry: { score, value, format } }) =>
    score && typeof value === 'number' && format === undefined ? [{ unit, ...score, value: decimalOf(value) }] : [],
  );
  const tables = groupBy(scores, ({ table }) => table);
  return [...tables].flatMap(([table, all]) => {
    const columns = groupBy(all, ({ indicator, of }) => `${of} ${indicator}`);
    const byUnit = groupBy(all, ({ unit, of }) => `${of} ${unit}`);
    const totals = new Map([...byUnit].map(([key, some]) => [key, sum(some.map(({ value }) => value))]));
    return [...columns.values()].flatMap((column): readonly ScoreDoubt[] => {
      const [first] = column;
      if (!first) return [];
      const rest = column.map(({ unit, of, value }) => ({ value, others: (totals.get(`${of} ${unit}`) as Decimal).minus(value) }));
      const why = areRanks(column.map(({ value }) => value)) ? 'ranks' : fall(rest) ? 'falling' : null;
      return why === null ? [] : [{ sheet: table.sheet, indicator: table.indicators[first.indicator]?.name ?? '', why }];
    });
  });
}

function areRanks(values: readonly Decimal[]): boolean {
  const sorted = [...values].sort((a, b) => a.cmp(b));
  return values.length >= FEWEST_RANKS && sorted.every((value, i) => value.eq(i + 1));
}

function fall(rows: readonly { readonly value: Decimal; readonly others: Decimal }[]): boolean {
  if (rows.length < FEWEST_FALLING) return false;
  const sorted = [...rows].sort((a, b) => a.others.cmp(b.others));
  return sorted.every(({ value, others }, i) => {
    const before = sorted[i - 1];
    return !before || (before.value.gt(value) && before.others.lt(others));
  });
}
