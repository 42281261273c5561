import { largest } from '../../workbook/largest.ts';

/**
 * Scores that can come out, as ticks of one size from 0 up: set[i] is 1 where i ticks can. Whole numbers, so that 0.1 + 0.2 is 0.3.
 */
export type ScoreSet = Uint8Array;

export function setOf(ticks: Iterable<number>): ScoreSet {
  const all = [...ticks];
  const set = new Uint8Array(largest([0, ...all]) + 1);
  for (const tick of all) set[tick] = 1;
  return set;
}

export function ticksOf(set: ScoreSet): readonly number[] {
  const ticks: number[] = [];
  for (let i = 0; i < set.length; i++) if (set[i]) ticks.push(i);
  return ticks;
}

/** Everything that one of each can make together, none above `most`: what would be more is `most`. */
export function plus(one: ScoreSet, other: ScoreSet, most: number): ScoreSet {
  const [small, large] = one.length < other.length ? [one, other] : [other, one];
  const top = Math.min(most, one.length + other.length - 2);
  const result = new Uint8Array(top + 1);
  for (let from = 0; from < small.length; from++) {
    if (!small[from]) continue;
    let to = from;
    while (small[to + 1]) to++;
    // A run of ticks widens each tick of the other set to a run.
    let open = -1;
    for (let i = 0; i <= large.length - 1 + to; i++) {
      if (i - from >= 0 && large[i - from]) open = i + to - from;
      if (open >= i) result[Math.min(i, top)] = 1;
    }
    from = to;
  }
  return result;
}

/** None above `most`: what would be more is `most`. */
export function capped(set: ScoreSet, most: number): ScoreSet {
  if (set.length <= most + 1) return set;
  const result = set.slice(0, most + 1);
  for (let i = most + 1; i < set.length; i++) if (set[i]) result[most] = 1;
  return result;
}

/** Multiples of a step, and the most itself though no multiple meets it. */
export function multiples(step: number, most: number): ScoreSet {
  const result = new Uint8Array(most + 1);
  result[most] = 1;
  for (let i = 0; i <= most; i += Math.max(1, step)) result[i] = 1;
  return result;
}

/** Any of the losses taken from any of the scores, never below 0. */
export function minus(set: ScoreSet, losses: ScoreSet): ScoreSet {
  const result = new Uint8Array(set.length);
  const lost = ticksOf(losses);
  for (let i = 0; i < set.length; i++) {
    if (!set[i]) continue;
    for (const loss of lost) {
      if (loss >= i) {
        result[0] = 1;
        break;
      }
      result[i - loss] = 1;
    }
  }
  return result;
}
