import type { Decimal } from '../workbook/decimal.ts';
import type { Why } from './turns/turn.ts';

export type PartKind = 'fixed' | 'per-item' | 'deduct' | 'tiers' | 'ranked' | 'proportional' | 'relative' | 'judged';

/** A part of a standard: a clause that gives or takes points, or all amounts for degrees of one matter, or for places. */
export interface RulePart {
  readonly kind: PartKind;
  /** The highest amount that it names; of a deduction, what is taken a time. Null where it names none. */
  readonly points: Decimal | null;
  /** All that it names, where these are more than one. */
  readonly amounts: readonly Decimal[];
  /** The most that it gives, or takes, where it says so. */
  readonly cap: Decimal | null;
  /** How many make one time of a part by the piece: 3 of 每三次得1分; null where that isn't said. */
  readonly of: Decimal | null;
  /** Given in any case: 基础分3分 */
  readonly always: boolean;
  /** The words that it came from, as they were written. */
  readonly text: string;
}

/** Why a person must judge, and the words of it in what was written (from inclusive, to exclusive). */
export interface Refusal {
  readonly why: Why;
  readonly from: number;
  readonly to: number;
}

/** What a scoring standard in words can yield. */
export interface RuleReading {
  readonly parts: readonly RulePart[];
  /** The most that it can yield, never above the maximum; the maximum where a person must judge; null where neither is known. */
  readonly attainableMax: Decimal | null;
  /** Every score that it can yield, ascending; null where any may stand, or where they lie closer than `MOST_STEPS` allows. */
  readonly scores: readonly Decimal[] | null;
  readonly manual: boolean;
  /** True where the parts only add up and are taken off, and what each says is all that bounds it: no heading, no cap over several. */
  readonly plain: boolean;
  /** What a person must look at; empty unless `manual`. */
  readonly refusals: readonly Refusal[];
}
