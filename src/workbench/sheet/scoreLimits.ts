import type { Assessment } from '../../assessment/assessment.ts';
import { scoredRows } from '../../assessment/scoredRows.ts';
import { readEntries } from '../../rules/readings.ts';
import { contains, addressOf } from '../../workbook/address.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { DecimalRule } from './editing/cellRule.ts';

/**
 * The rules of a sheet's score cells by address: what the validation that Kaohe gives them would say. Cells with a validation
 * of the office's own are left out, as they get none of Kaohe's.
 */
export function scoreLimits({ units }: Pick<Assessment, 'units'>, sheet: SheetSnapshot): ReadonlyMap<string, DecimalRule> {
  const offices = sheet.validations.filter(({ own }) => !own);
  const rules = new Map<string, DecimalRule>();
  for (const { table, rows } of units) {
    if (table.sheet !== sheet.name) continue;
    for (const { indicator, scores, readings } of scoredRows(rows)) {
      if (!indicator.max || indicator.deduction) continue;
      const reason = (scores.reason ?? scores.evidence)?.at ?? null;
      const rule: DecimalRule = { kind: 'decimal', maximum: indicator.max, style: 'warning', reason };
      for (const { entry } of readEntries(scores, readings, indicator)) {
        if (!offices.some(({ area }) => contains(area, entry.at))) rules.set(addressOf(entry.at), rule);
      }
    }
  }
  return rules;
}
