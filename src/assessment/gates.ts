import type { Settings } from '../settings/settings.ts';
import { fold } from '../workbook/fold.ts';
import type { UnitResult } from './model.ts';

/** The grade of a unit that has not passed a gate, whatever its score. */
export const NOT_RECOGNISED = '不予认定';

/** A unit that a person found not to pass a gate of its table is not recognised and has no rank. */
export function throughGates(result: UnitResult, settings: Settings): UnitResult {
  const failed = settings.verdicts.some(
    ({ sheet, unit, passed }) => !passed && sheet === result.table.sheet && fold(unit) === fold(result.unit.name),
  );
  return failed && result.table.gates.length > 0 ? { ...result, grade: NOT_RECOGNISED } : result;
}
