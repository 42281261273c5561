import type { ScoreTable } from '../reading/model.ts';
import { HostFailureError } from '../workbook/failure.ts';
import { MOST_SCORES } from '../workbook/limits.ts';

/** Throws too-many-scores where tables have more units times indicators than are assessed. */
export function refuseTooMany(tables: readonly Pick<ScoreTable, 'units' | 'indicators'>[]): void {
  const scores = tables.reduce((sum, { units, indicators }) => sum + units.length * indicators.length, 0);
  if (scores > MOST_SCORES) throw new HostFailureError({ kind: 'too-many-scores', scores, limit: MOST_SCORES });
}
