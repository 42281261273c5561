import type { Indicator, Standard } from '../reading/model.ts';
import type { RuleReading } from '../standards/reading.ts';
import { readRuleAgain } from '../standards/readRuleAgain.ts';
import type { Decimal } from '../workbook/decimal.ts';

/** An indicator's standard in words with what it yields of the indicator's maximum, in points. */
export interface ReadStandard {
  readonly standard: Standard;
  readonly max: Decimal;
  readonly reading: RuleReading;
}

/**
 * Null where the indicator has no standard of its own, or where its points are none of a standard's: a deduction's amount, a score that is
 * weighed. One that a person must judge can yield whatever the maximum allows.
 */
export function standardOfIndicator({ standard, max, deduction, weight }: Indicator): ReadStandard | null {
  if (!standard || !max || deduction || weight) return null;
  return { standard, max, reading: readRuleAgain(standard.text, max) };
}
