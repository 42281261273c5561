import type { UnitResult, UnitRow } from '../assessment/model.ts';
import type { Indicator, ScoreTable } from '../reading/model.ts';
import { indicatorText } from '../round/withoutMaximum.ts';

/** An indicator with the rows of all units that have it, in the workbook's order. */
export interface AcrossUnits {
  /** The same for the same indicator, and for no other of the workbook. */
  readonly key: string;
  /** As its first unit's table has it; maxima and numbers may be others in other tables. */
  readonly indicator: Indicator;
  readonly rows: readonly UnitIndicator[];
}

export interface UnitIndicator {
  readonly result: UnitResult;
  readonly row: UnitRow;
}

/**
 * The indicators of a workbook, each once, however many tables it stands in: of a sheet a unit those are as many as there are units. Two
 * are the same where the words of the indicator and of what is above it are, whatever maximum stands in them; of several alike in one
 * table the first is the first one of another, the second the second.
 */
export function indicatorsAcross(units: readonly UnitResult[]): readonly AcrossUnits[] {
  const keys = new Map<ScoreTable, readonly string[]>();
  const found = new Map<string, { indicator: Indicator; rows: UnitIndicator[] }>();
  for (const result of units) {
    const known = keys.get(result.table) ?? keysOf(result.table);
    keys.set(result.table, known);
    result.rows.forEach((row, i) => {
      const key = known[i] ?? '';
      const one = found.get(key);
      if (one) one.rows.push({ result, row });
      else found.set(key, { indicator: row.indicator, rows: [{ result, row }] });
    });
  }
  return [...found].map(([key, one]) => ({ key, ...one }));
}

function keysOf({ indicators }: ScoreTable): readonly string[] {
  const seen = new Map<string, number>();
  return indicators.map(({ path, name, bonus, deduction }) => {
    const words = JSON.stringify([path.map(indicatorText), indicatorText(name), bonus, deduction]);
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return `${words} ${nth}`;
  });
}
