import type { ScoreTable } from '../reading/model.ts';
import { HostFailureError } from '../workbook/failure.ts';
import { MOST_SCORES } from '../workbook/limits.ts';

/**
 * Throws too-many-scores where tables have more units times indicators than are assessed.
 *
 * @param before how many the tables of other sheets have: to count all of them anew with every sheet takes seconds for thousands
 * @returns how many they are together
 */
export function refuseTooMany(tables: readonly Pick<ScoreTable, 'units' | 'indicators'>[], before = 0): number {
  const scores = tables.reduce((sum, { units, indicators }) => sum + units.length * indicators.length, before);
  if (scores > MOST_SCORES) throw new HostFailureError({ kind: 'too-many-scores', scores, limit: MOST_SCORES });
  return scores;
}
