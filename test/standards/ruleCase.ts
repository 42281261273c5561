import type { PartKind } from '../../src/standards/reading.ts';

/** A standard and what must come out: every score; or the most, where any score may stand; or a person. */
export interface RuleCase {
  readonly max: number;
  readonly text: string;
  readonly yields: readonly number[] | { readonly anyUpTo: number } | 'manual';
  readonly kinds?: readonly PartKind[];
}

const KINDS: Readonly<Record<string, PartKind>> = {
  F: 'fixed',
  I: 'per-item',
  D: 'deduct',
  T: 'tiers',
  R: 'ranked',
  P: 'proportional',
  V: 'relative',
  J: 'judged',
};

/** `kinds` in letters, as `KINDS` lists them; '' where they don't matter. */
export function rule(max: number, text: string, yields: RuleCase['yields'], kinds = ''): RuleCase {
  return { max, text, yields, ...(kinds === '' ? {} : { kinds: [...kinds].map((letter) => KINDS[letter] ?? 'judged') }) };
}

/** 0, step, … , most; from another number than 0 where it is given. */
export function to(most: number, step = 1, from = 0): readonly number[] {
  const count = Math.round((most - from) / step);
  return Array.from({ length: count + 1 }, (_, i) => Number((from + i * step).toFixed(4)));
}
