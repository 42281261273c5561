import { decimalOf, decimalText, sum, ZERO, type Decimal } from '../../workbook/decimal.ts';
import type { RuleReading } from '../reading.ts';
import { countedParts, type CountedPart } from './countedParts.ts';

export interface WorkedOut {
  readonly score: Decimal;
  /** `5 − 2×2 = 1`; bounds are named only where they decide. */
  readonly working: string;
}

/** How bounds are named in a working. */
export interface WorkingWords {
  readonly most: (points: string) => string;
  readonly least: (points: string) => string;
  readonly comma: string;
  /** Around what is said of one term. */
  readonly beside: (words: string) => string;
}

/**
 * The score that a standard gives for so many of each of its parts, and how it comes about. Null where counting alone doesn't decide it,
 * where a count is no whole number from 0 up, or where the standard can't yield what comes out.
 *
 * @param max in points
 * @param counts one for each part; 1 or 0 for one that is given or not
 */
export function workOut(reading: RuleReading, max: Decimal, counts: readonly number[], words: WorkingWords): WorkedOut | null {
  const parts = countedParts(reading);
  if (!parts || counts.length !== parts.length || !counts.every((count) => Number.isInteger(count) && count >= 0)) return null;
  const terms = parts.map((part, i) => termOf(part, counts[i] as number, words));
  const [given, taken] = [false, true].map((taking) => terms.filter(({ part }) => (part.kind === 'deduct') === taking));
  const opening = given?.length ? sum(given.map(({ points }) => points)) : max;
  const most = reading.attainableMax ?? max;
  const start = smaller(opening, most);
  const lost = sum((taken ?? []).map(({ points }) => points));
  const plain = start.minus(lost);
  const score = plain.lt(0) ? ZERO : plain;
  if (reading.scores && !reading.scores.some((one) => one.eq(score))) return null;
  const sums = given?.length ? given.map(({ text }) => text).join(' + ') : decimalText(max);
  // 12，最高 10: bounded before anything is taken from it.
  const bounded = opening.gt(start);
  const before = bounded && lost.gt(0) ? `${sums}${words.beside(words.most(decimalText(start)))}` : sums;
  const all = [before, ...(taken ?? []).map(({ text }) => text)].join(' − ');
  const comes = bounded && !lost.gt(0) ? `${decimalText(opening)}${words.comma}${words.most(decimalText(start))}` : decimalText(plain);
  const end = plain.lt(0) ? `${words.comma}${words.least('0')}` : '';
  return { score, working: all === comes ? all : `${all} = ${comes}${end}` };
}

interface Term {
  readonly part: CountedPart;
  readonly points: Decimal;
  readonly text: string;
}

function termOf(part: CountedPart, count: number, words: WorkingWords): Term {
  const each = part.points ?? ZERO;
  if (part.asks !== 'count') {
    const points = part.asks === 'nothing' || count > 0 ? each : ZERO;
    return { part, points, text: decimalText(points) };
  }
  const times = part.of?.gt(1) ? Math.floor(count / part.of.toNumber()) : count;
  const all = each.times(decimalOf(times));
  const points = part.cap ? smaller(all, part.cap) : all;
  const bound = part.cap && all.gt(part.cap) ? words.beside(words.most(decimalText(part.cap))) : '';
  return { part, points, text: `${decimalText(each)}×${times}${bound}` };
}

function smaller(one: Decimal, other: Decimal): Decimal {
  return one.lt(other) ? one : other;
}
