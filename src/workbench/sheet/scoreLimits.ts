import type { Assessment } from '../../assessment/assessment.ts';
import { contains, addressOf } from '../../workbook/address.ts';
import type { SheetSnapshot } from '../../workbook/snapshot.ts';
import type { DecimalRule } from './editing/cellRule.ts';

/**
 * The rules of a sheet's score cells by address: what the validation that Kaohe gives them would say. Cells with a validation
 * of the office's own are left out, as they get none of Kaohe's.
 */
export function scoreLimits({ tables }: Pick<Assessment, 'tables'>, sheet: SheetSnapshot): ReadonlyMap<string, DecimalRule> {
  const offices = sheet.validations.filter(({ own }) => !own);
  const rules = new Map<string, DecimalRule>();
  for (const table of tables) {
    if (table.sheet !== sheet.name) continue;
    const perIndicator = table.indicators.map(({ max }): DecimalRule | null =>
      max ? { kind: 'decimal', maximum: max, style: 'warning' } : null,
    );
    for (const { scores } of table.units) {
      scores.forEach(({ self, reviews }, i) => {
        const rule = perIndicator[i];
        if (!rule) return;
        for (const entry of [self, ...reviews]) {
          if (entry && !offices.some(({ area }) => contains(area, entry.at))) rules.set(addressOf(entry.at), rule);
        }
      });
    }
  }
  return rules;
}
