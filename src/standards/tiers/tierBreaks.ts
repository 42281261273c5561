import { decimalOf, decimalText, type Decimal } from '../../workbook/decimal.ts';
import { foldRule } from '../fold/foldRule.ts';
import type { RulePart, RuleReading } from '../reading.ts';
import { GIVE } from '../vocabulary/verbs.ts';
import { pattern } from '../pattern.ts';
import { tierInterval, type Bound, type TierInterval } from './tierInterval.ts';

/** Degrees of one part between which nothing is said, or of which two hold at once. */
export interface TierBreak {
  readonly kind: 'gap' | 'overlap';
  readonly from: Bound;
  readonly to: Bound;
  readonly unit: string;
  /** The words of the part. */
  readonly text: string;
}

const AMOUNT = pattern(String.raw`${GIVE}\d+(?:\.\d+)?分`, 'gu');
const NOTHING = /(?:[^,;。\n]*?)(?:不得分|不计分|不给分|不加分|不赋分|(?:得|计|记)0分)/gu;
/** What is left over has its amount, or has none: no gap. */
const REST = /其余|其他|其它|否则|反之|剩余|余下/u;

/**
 * Where the degrees of a standard leave a gap between them, or overlap. Only where each of them is an interval of the same thing, in
 * figures, for certain. 90以上 … 80以上 go down step by step and don't overlap; bounds that meet, and neighbouring whole numbers, leave no
 * gap; below the lowest and above the highest nothing needs to be said.
 *
 * @param written the whole standard
 */
export function tierBreaks(written: string, reading: RuleReading): readonly TierBreak[] {
  if (reading.manual) return [];
  const whole = foldRule(written).text;
  const nothings = Array.from(whole.matchAll(NOTHING), ([clause]) => clause.replace(/(?:不[得计给加赋]分|[得计记]0分)$/u, '')).filter(
    (words) => /\d/u.test(words),
  );
  return reading.parts.filter(({ kind }) => kind === 'tiers').flatMap((part) => breaksOf(part, nothings, REST.test(whole)));
}

function breaksOf(part: RulePart, nothings: readonly string[], hasRest: boolean): readonly TierBreak[] {
  const text = foldRule(part.text).text;
  const given = intervalsOf(text, part.amounts.length, hasRest);
  if (!given || given.length < 2) return [];
  const none = nothings.map(tierInterval);
  const [first] = given;
  const alike = (one: TierInterval | null): one is TierInterval =>
    one?.unit === first?.unit && (one?.matter === '' || one?.matter === first?.matter);
  if (![...given, ...none].every(alike)) return [];
  const said = { unit: first?.unit ?? '', text: part.text };
  const overlaps = overlapsOf(given).map(([from, to]): TierBreak => ({ kind: 'overlap', from, to, ...said }));
  const gaps = hasRest
    ? []
    : gapsOf([...given, ...none.filter(alike)]).map(([from, to]): TierBreak => ({ kind: 'gap', from, to, ...said }));
  return [...gaps, ...overlaps];
}

/** One for each amount; null where the words before one are no interval. The last amount may be the rest's. */
function intervalsOf(text: string, count: number, hasRest: boolean): readonly TierInterval[] | null {
  const amounts = Array.from(text.matchAll(AMOUNT));
  if (amounts.length !== count) return null;
  const words = amounts.map((amount, i) => {
    const before = amounts[i - 1];
    return text.slice(before ? before.index + before[0].length : 0, amount.index);
  });
  const intervals = words.filter((one) => !(hasRest && REST.test(one))).map(tierInterval);
  return intervals.every((one) => one !== null) ? intervals : null;
}

type Stretch = readonly [from: Bound, to: Bound];

function gapsOf(intervals: readonly TierInterval[]): readonly Stretch[] {
  const sorted = [...intervals].sort((a, b) =>
    a.from && b.from ? a.from.at.cmp(b.from.at) : Number(a.from !== null) - Number(b.from !== null),
  );
  const gaps: Stretch[] = [];
  let reached: Bound | null | undefined;
  for (const { from, to } of sorted) {
    if (reached && from && from.at.gt(reached.at) && from.at.minus(reached.at).gt(finest(reached.at, from.at))) gaps.push([reached, from]);
    if (reached === undefined || (reached !== null && (to === null || to.at.gt(reached.at)))) reached = to;
  }
  return gaps;
}

/** 89 and 90 are neighbours, 89.5 and 89.6 too. */
function finest(...bounds: readonly Decimal[]): Decimal {
  const places = bounds.map((bound) => decimalText(bound).split('.')[1]?.length ?? 0).reduce((a, b) => Math.max(a, b), 0);
  return decimalOf(1).div(decimalOf(10).pow(places));
}

/** Two that cross each other; one within the other, or two that are open to the same side, go down step by step. */
function overlapsOf(intervals: readonly TierInterval[]): readonly Stretch[] {
  return intervals.flatMap((one, i) =>
    intervals.slice(i + 1).flatMap((other): readonly Stretch[] => {
      const [low, high] = isBelow(one, other) ? [one, other] : [other, one];
      const crosses =
        low.to &&
        high.from &&
        low.to.at.gt(high.from.at) &&
        (!high.to || high.to.at.gt(low.to.at)) &&
        (!low.from || low.from.at.lt(high.from.at));
      return crosses && low.to && high.from ? [[high.from, low.to]] : [];
    }),
  );
}

function isBelow(one: TierInterval, other: TierInterval): boolean {
  if (one.from && other.from) return one.from.at.lte(other.from.at);
  return one.from === null;
}
