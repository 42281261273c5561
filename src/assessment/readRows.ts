import type { ScoreTable, TableUnit } from '../reading/model.ts';
import { readScores } from '../rules/readings.ts';
import type { UnitRow } from './model.ts';
import { zipRows } from './zipRows.ts';

/** The rows of a unit of a table, their scores read. */
export function readRows(table: ScoreTable, unit: TableUnit): readonly UnitRow[] {
  const readings = table.indicators.map((indicator, i) => {
    const scores = unit.scores[i];
    return (indicator.max || indicator.deduction) && scores ? readScores(scores, indicator, !unit.unclear) : null;
  });
  return zipRows(table, unit, readings);
}
