import type { IndicatorReadings } from '../rules/readings.ts';
import type { UnitRow } from './model.ts';

/** A row of an indicator that can be scored. */
export interface ScoredRow extends UnitRow {
  readonly readings: IndicatorReadings;
}

export function scoredRows(rows: readonly UnitRow[]): readonly ScoredRow[] {
  return rows.filter((row): row is ScoredRow => row.readings !== null);
}
