import type { Decimal } from '../workbook/decimal.ts';
import type { RuleReading } from './reading.ts';
import { readRule } from './readRule.ts';

/** So many standards are kept: an office's workbook has some fifty, a province's folder some hundreds. */
const MOST_KEPT = 2000;

const kept = new Map<string, RuleReading>();

/**
 * What readRule says, kept: the sheets of a round hold the same standards, sheet after sheet, and every look at a unit asks again.
 *
 * @param max in points
 */
export function readRuleAgain(written: string, max: Decimal): RuleReading {
  const key = `${max.toFixed()} ${written}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const reading = readRule(written, max);
  kept.set(key, reading);
  return reading;
}
