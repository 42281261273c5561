import { ZERO, type Decimal } from '../../workbook/decimal.ts';
import type { RulePart, RuleReading } from '../reading.ts';
import { nearestScores } from './nearestScores.ts';

/** A part, and how many times, or which of its amounts, it gives or takes. */
export interface Way {
  readonly part: RulePart;
  readonly points: Decimal;
  /** Of parts that count; null of the others. */
  readonly times: number | null;
}

/** What a standard says of one score. */
export type Tried =
  | { readonly kind: 'manual' }
  | { readonly kind: 'outside' }
  /** Any may stand: by share, by comparison, as a person judges, or in steps too fine to list. */
  | { readonly kind: 'any' }
  /** `ways` name the parts that make it; empty where it is what is left when nothing is given or taken, null where nobody can say. */
  | { readonly kind: 'yields'; readonly ways: readonly Way[] | null }
  | { readonly kind: 'not'; readonly nearest: readonly Decimal[] };

/** Sums that are looked through to find which parts make a score. */
const MOST_SUMS = 3000;

/** Which parts of a standard allow a score, or the nearest scores that it can yield. `max` and `score` in points. */
export function tryScore(reading: RuleReading, max: Decimal, score: Decimal): Tried {
  if (score.lt(0) || score.gt(max)) return { kind: 'outside' };
  if (reading.manual) return { kind: 'manual' };
  const { scores } = reading;
  if (!scores)
    return reading.attainableMax && score.gt(reading.attainableMax) ? { kind: 'not', nearest: [reading.attainableMax] } : { kind: 'any' };
  if (!scores.some((one) => one.eq(score))) return { kind: 'not', nearest: nearestScores(scores, score) };
  return { kind: 'yields', ways: reading.plain ? waysTo(reading, max, score) : null };
}

interface Sum {
  readonly points: Decimal;
  readonly ways: readonly Way[];
}

/** The fewest parts that make the score. */
function waysTo({ parts, attainableMax }: RuleReading, max: Decimal, score: Decimal): readonly Way[] | null {
  const most = attainableMax ?? max;
  const giving = parts.filter(({ kind }) => kind !== 'deduct');
  let sums: readonly Sum[] = [{ points: giving.length > 0 ? ZERO : max, ways: [] }];
  for (const part of parts) {
    const takes = part.kind === 'deduct';
    const next = new Map<string, Sum>();
    const options = optionsOf(part, max);
    for (const before of sums) {
      for (const option of options) {
        const sum = takes ? before.points.minus(option.points) : before.points.plus(option.points);
        const points = sum.gt(most) ? most : sum.lt(0) ? ZERO : sum;
        const ways = option.points.eq(0) && !part.always ? before.ways : [...before.ways, option];
        const key = points.toFixed();
        if ((next.get(key)?.ways.length ?? Infinity) > ways.length) next.set(key, { points, ways });
      }
      if (next.size > MOST_SUMS) return null;
    }
    sums = [...next.values()];
  }
  return sums.find(({ points }) => points.eq(score))?.ways ?? null;
}

function optionsOf(part: RulePart, max: Decimal): readonly Way[] {
  const { kind, amounts, points, always, cap } = part;
  const nothing: Way = { part, points: ZERO, times: null };
  if (kind !== 'per-item' && kind !== 'deduct') {
    const all = amounts.map((one): Way => ({ part, points: one, times: null }));
    return always ? all : [nothing, ...all];
  }
  const most = cap ?? max;
  const options: Way[] = [nothing];
  if (!points?.gt(0)) return options;
  for (let times = 1; options.length <= MOST_SUMS; times++) {
    const all = points.times(times);
    options.push({ part, points: all.gt(most) ? most : all, times });
    if (all.gte(most)) break;
  }
  return options;
}
