import { takesScore } from '../../../rules/scoreEntry.ts';
import type { Decimal } from '../../../workbook/decimal.ts';
import type { PlainValue } from '../../../workbook/edit.ts';

/** What may be typed in a cell, as the validation that Excel has there says. A blank is never judged. */
export type CellRule = DecimalRule | ListRule;

/** A number from 0 to the maximum, in points. */
export interface DecimalRule {
  readonly kind: 'decimal';
  readonly maximum: Decimal;
  /** A `warning` lets a person keep what was typed, a `stop` doesn't. */
  readonly style: 'warning' | 'stop';
}

export interface ListRule {
  readonly kind: 'list';
  readonly words: readonly string[];
  readonly style: 'warning' | 'stop';
}

/** True where Excel would take the value without a word. */
export function keepsRule(rule: CellRule, value: PlainValue): boolean {
  if (value === '') return true;
  if (rule.kind === 'list') return rule.words.includes(String(value));
  return takesScore(value, rule.maximum);
}
