import type { UnitResult } from '../../assessment/model.ts';
import type { OfficeTotal } from '../../reading/model.ts';
import { countingEntry } from '../../rules/readings.ts';
import type { Position } from '../../workbook/address.ts';

/** Where a unit's points stand: the office's total of it, else its first score that counts; where there is neither, its name. */
export function totalPlace(result: UnitResult, totals: ReadonlyMap<UnitResult, OfficeTotal>): Position | null {
  const [first] = result.rows.flatMap(({ scores }) => countingEntry(scores)?.at ?? []);
  return totals.get(result)?.at ?? first ?? result.unit.nameAt;
}
