import type { Decimal } from '../../workbook/decimal.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Degree } from '../conditions/degree.ts';
import type { PartKind } from '../reading.ts';

/** A part while the standard is read: what follows may still join it or cap it. */
export interface Draft {
  kind: PartKind;
  /** What is given, or taken a time; in the text's order. */
  amounts: Decimal[];
  /** The rest has an amount too (其余得2分), so 0 is none of them. */
  restGiven: boolean;
  always: boolean;
  /** Takes from what is given: 按比例扣分, 酌情扣分. */
  taking: boolean;
  cap: Decimal | undefined;
  /** Parts under one cap (累计最高3分) have it in common. */
  together: { readonly cap: Decimal } | undefined;
  /** 每降一位减n分 */
  step: Decimal | undefined;
  /** 最低得1分 */
  least: Decimal | undefined;
  /** 每三次 → 3 */
  of: Decimal | undefined;
  /** What its last amount is given for. */
  degree: Degree;
  condition: Condition;
  /** How the condition counts, where that is yet to be decided. */
  counts: 'one' | 'one-first' | 'often' | undefined;
  /** Named with no 得, which only degrees may be. */
  bare: boolean;
  /** The sentences that hold its first and its last amount. */
  readonly sentence: number;
  lastSentence: number;
  /** Letters of the folded text. */
  readonly from: number;
  to: number;
}
