import type { ScoreTable, TableUnit } from '../reading/model.ts';
import type { IndicatorReadings } from '../rules/readings.ts';
import type { UnitRow } from './model.ts';

/**
 * The rows of a unit: the one place where the table's indicators, the unit's scores and what these say, each a list in the same order,
 * are put side by side.
 */
export function zipRows(
  { indicators }: ScoreTable,
  { scores }: TableUnit,
  readings: readonly (IndicatorReadings | null)[],
): readonly UnitRow[] {
  return indicators.map((indicator, i) => ({ indicator, scores: scores[i] ?? NO_SCORES, readings: readings[i] ?? null }));
}

const NO_SCORES: TableUnit['scores'][number] = { self: null, otherSelf: [], reviews: [], evidence: null, reason: null };
