import { placeOf } from '../findings/wordFinding.ts';
import type { StandardWords } from '../standards/words/words.ts';
import { decimalText } from '../workbook/decimal.ts';
import type { StandardPlace, StandardsLooked } from './lookAtStandards.ts';

export interface WordedStandards {
  /** How many of each kind; null where there is no standard. */
  readonly counts: string | null;
  /** What is to be looked at, with the place of it; null for a line of several. */
  readonly lines: readonly { readonly text: string; readonly at: StandardPlace | null }[];
}

/** Of more places these are named. */
const MOST_NAMED = 12;

/** What is said of the standards of a workbook, and the sentences that would close what they leave open. */
export function wordStandards({ count, manual, below, breaks }: StandardsLooked, { looked: say }: StandardWords): WordedStandards {
  if (count === 0) return { counts: null, lines: [] };
  const named = manual.slice(0, MOST_NAMED).map(placeOf).join(say.and);
  const more = manual.length > MOST_NAMED ? say.more(manual.length) : '';
  return {
    counts: say.counts({ all: count, read: count - manual.length, manual: manual.length, below: below.length, breaks: breaks.length }),
    lines: [
      ...breaks.map((one) => {
        const [from, to] = [one.from, one.to].map(({ at }) => `${decimalText(at)}${one.unit}`) as [string, string];
        const place = placeWith(one);
        const text =
          one.kind === 'gap'
            ? say.gap(place, from, to) + say.closing(from, to, { from: !one.from.open, to: !one.to.open })
            : say.overlap(place, from, to) + say.closingOverlap;
        return { text, at: one };
      }),
      ...below.map((one) => ({ text: say.below(placeWith(one), decimalText(one.most), decimalText(one.max)), at: one })),
      ...(manual.length > 0 ? [{ text: say.manual(named + more), at: null }] : []),
    ],
  };
}

function placeWith(place: StandardPlace): string {
  return `${placeOf(place)} ${place.indicator}`.trim();
}
