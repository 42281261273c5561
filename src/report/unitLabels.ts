import type { UnitResult } from '../assessment/model.ts';
import { fold, oneLine } from '../workbook/fold.ts';
import { groupBy } from '../workbook/groupBy.ts';

/** What each unit is called: its name, and where it stands in several tables the sheet behind it. */
export function unitLabels(units: readonly UnitResult[]): ReadonlyMap<UnitResult, string> {
  const labels = new Map<UnitResult, string>();
  for (const same of groupBy(units, ({ unit }) => fold(unit.name)).values()) {
    for (const result of same) {
      const name = oneLine(result.unit.name);
      labels.set(result, same.length > 1 ? `${name}（${result.table.sheet}）` : name);
    }
  }
  return labels;
}
