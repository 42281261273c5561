import type { UnitResult } from '../assessment/model.ts';
import { indicatorsAcross, type AcrossUnits } from '../comparing/indicatorsAcross.ts';
import type { Indicator } from '../reading/model.ts';
import { decimalText, largest, rounded, sum, ZERO, type Decimal } from '../workbook/decimal.ts';
import { oneLine } from '../workbook/fold.ts';
import type { IndicatorCounts, IndicatorSaid, LosingIndicator } from './report.ts';

/** A report names so many indicators of a kind. */
const MOST_NAMED = 5;
/** More units than these did not lose most of all: they are many. */
const MOST_LOSERS = 2;

interface Counted {
  readonly across: AcrossUnits;
  /** The units that have a score on it, with what each lost by it. */
  readonly lost: readonly { readonly result: UnitResult; readonly points: Decimal }[];
}

/**
 * Which indicators the units that have all their scores have in full, and which cost points. Bonus points that were not earned are none
 * lost; where scores are weighed, what is lost is weighed too.
 */
export function countIndicators(units: readonly UnitResult[], labels: ReadonlyMap<UnitResult, string>): IndicatorCounts {
  const complete = units.filter(({ status }) => status === 'complete');
  const counted = indicatorsAcross(complete)
    .filter(({ indicator }) => !indicator.bonus)
    .map((across): Counted => ({ across, lost: lostBy(across) }))
    .filter(({ lost }) => lost.length > 0);
  const earned = counted.filter(({ across }) => !across.indicator.deduction);
  const fullOf = ({ lost }: Counted): number => lost.filter(({ points }) => points.eq(0)).length;
  const inFull = earned.filter((one) => fullOf(one) === one.lost.length);
  const mostly = earned.filter((one) => fullOf(one) < one.lost.length && fullOf(one) * 2 > one.lost.length);
  const losing = counted.filter((one) => fullOf(one) < one.lost.length);
  const share = (one: Counted): number => fullOf(one) / one.lost.length;
  const lostOf = ({ lost }: Counted): Decimal => sum(lost.map(({ points }) => points));
  const losersOf = (one: Counted): number => one.lost.length - fullOf(one);
  return {
    indicators: earned.length,
    inFull: inFull.length,
    inFullNamed: [...inFull]
      .sort((a, b) => maxOf(b).cmp(maxOf(a)))
      .slice(0, MOST_NAMED)
      .map(said),
    mostlyInFull: [...mostly]
      .sort((a, b) => share(b) - share(a) || fullOf(b) - fullOf(a))
      .slice(0, MOST_NAMED)
      .map((one) => ({ ...said(one), units: one.lost.length, count: fullOf(one) })),
    losing: losing.length,
    mostLost: [...losing]
      .sort((a, b) => losersOf(b) - losersOf(a) || lostOf(b).cmp(lostOf(a)))
      .slice(0, MOST_NAMED)
      .map((one): LosingIndicator => ({
        ...said(one),
        units: one.lost.length,
        count: losersOf(one),
        points: decimalText(rounded(lostOf(one))),
        most: mostOf(one, labels),
      })),
  };
}

function lostBy({ rows }: AcrossUnits): Counted['lost'] {
  return rows.flatMap(({ result, row: { indicator, readings } }) => {
    const counting = readings?.counting;
    // A deduction that nobody wrote anything for takes nothing off.
    if (indicator.deduction && counting?.kind === 'blank') return [{ result, points: ZERO }];
    if (counting?.kind !== 'valid') return [];
    const points = indicator.deduction ? counting.points : indicator.max?.minus(counting.points);
    return points ? [{ result, points: indicator.weight ? points.times(indicator.weight) : points }] : [];
  });
}

function mostOf({ lost }: Counted, labels: ReadonlyMap<UnitResult, string>): LosingIndicator['most'] {
  const losers = lost.filter(({ points }) => points.gt(0));
  const most = largest(losers.map(({ points }) => points));
  const those = most ? losers.filter(({ points }) => points.eq(most)) : [];
  return most && those.length <= MOST_LOSERS && losers.length > those.length
    ? { units: those.map(({ result }) => labels.get(result) ?? ''), points: decimalText(rounded(most)) }
    : null;
}

function said({ across: { indicator, rows } }: Counted): IndicatorSaid {
  const { max } = indicator;
  const isOne = max !== null && rows.every(({ row }) => row.indicator.max?.eq(max));
  return { name: nameOf(indicator), max: isOne ? decimalText(max) : null, kind: indicator.deduction ? 'deduction' : 'ordinary' };
}

function maxOf({ across: { indicator } }: Counted): Decimal {
  return indicator.max ?? ZERO;
}

/** An indicator without a name goes by the last label above it. The points in its brackets are said beside it. */
function nameOf({ name, path }: Indicator): string {
  const words = oneLine(name) || oneLine(path.at(-1) ?? '');
  return words.replace(POINTS_ALONE, '') || words;
}

/** （10分）, (10.5 分) */
const POINTS_ALONE = /[（(]\s*\d+(?:\.\d+)?\s*分\s*[）)]/gu;
