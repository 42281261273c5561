import { sharesWords } from '../conditions/degree.ts';
import { isOneKind } from '../conditions/oneKind.ts';
import { ACT } from '../vocabulary/acts.ts';
import { largest, sum, type Decimal } from '../../workbook/decimal.ts';
import { areOutcomes, isLess, isWithin } from './doubts.ts';
import type { Draft } from './draft.ts';
import { numberedOf, type Doubt, type Grouping } from './grouping.ts';

/**
 * Decides amounts that may be for one matter or for several by the maximum, where only one way reaches it exactly: 正式印发得5分，征求意见稿得2分
 * of 5 are degrees, since the first alone is all there is to earn; 上半年完成得2分，下半年完成得3分 of 5 add up. False where that isn't plain.
 * Degrees become one part.
 */
export function fitsMaximum(grouping: Grouping, doubts: readonly Doubt[]): boolean {
  const { max, drafts } = grouping;
  if (max === null || grouping.cap || grouping.headings.length > 0 || doubts.some(isBeyondFitting)) return false;
  const giving = drafts.filter(({ taking }) => !taking);
  const each = giving.map(mostOf);
  if (each.some((most) => most === undefined)) return false;
  if (sum(each.flatMap((most) => most ?? [])).eq(max)) return doubts.every(isOfTwoMatters);
  // 制定方案的得5分，开展培训的得3分 of 5: whichever way, 0, 3 and 5 come out.
  if (doubts.some(isOfTwoActs)) return giving.length === 2 && each.some((most) => most?.eq(max));
  const rows = rowsOf(grouping, giving, doubts, max);
  const most = rows.map((row) => largest(row.flatMap((draft) => mostOf(draft) ?? [])));
  if (!sum(most.flatMap((points) => points ?? [])).eq(max)) return false;
  for (const row of rows) join(drafts, row);
  return true;
}

/** For other units, of one thing 其中 another, or said of nothing at all. */
function isBeyondFitting({ one, other }: Doubt): boolean {
  return (
    one.kind === 'per-item' ||
    [one, other].some(({ condition }) => condition.tail === '' || isOneKind(condition.tail) || condition.whole.startsWith('其中'))
  );
}

/**
 * Other matters, where they make the maximum together: as much for each, a rate and something else, two levels or two parts of the
 * year; not the same, better and worse (落实得力, 落实不力), nor the same with more to it (制定方案, 制定方案并印发).
 */
function isOfTwoMatters({ one, other }: Doubt): boolean {
  if (one.kind === 'fixed' && other.kind === 'tiers') return true;
  if (one.degree.scales.has('period') && other.degree.scales.has('period')) return true;
  if (one.amounts.length !== 1 || other.amounts.length !== 1) return false;
  if (one.amounts[0]?.eq(other.amounts[0] ?? 0)) return true;
  const [a, b] = [one.degree.matter, other.degree.matter];
  const apart = b.length > 2 && !a.includes(b) && !b.includes(a);
  if (/率$/u.test(a) && apart) return true;
  if (
    isLess(one, other) ||
    (areOutcomes(one, other) && !one.degree.scales.has('level')) ||
    [...one.degree.scales.keys()].some((scale) => scale === 'grade' || scale === 'extent' || scale === 'time')
  )
    return false;
  return !isWithin(one.condition.tail, other.condition.tail) && !isWithin(other.condition.tail, one.condition.tail);
}

/** One of them alone gives all there is to give, and nothing in their words is alike. */
function isOfTwoActs({ one, other, alike }: Doubt): boolean {
  const [a, b] = [one.condition.tail, other.condition.tail];
  return !alike && !/^(?:已|正在|拟|尚|仍)/u.test(b) && a.search(ACT) >= 0 && b.search(ACT) >= 0 && !sharesWords(a, b);
}

/** What a part gives at most; undefined where it has no end or that can't be said. */
function mostOf(draft: Draft): Decimal | undefined {
  if (draft.together) return undefined;
  if (draft.kind === 'per-item') return draft.cap;
  return draft.kind === 'fixed' || draft.kind === 'tiers' || draft.kind === 'ranked' ? largest(draft.amounts) : undefined;
}

/** Parts that stand behind one another in doubt, together; with one that gives the maximum also what else stands in its numbered part. */
function rowsOf(grouping: Grouping, giving: readonly Draft[], doubts: readonly Doubt[], max: Decimal): readonly (readonly Draft[])[] {
  const rows: Draft[][] = [];
  for (const draft of giving) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isFull =
      row?.some(({ amounts }) => amounts.some((points) => points.gte(max))) &&
      last &&
      !draft.condition.again &&
      numberedOf(grouping, last.lastSentence) === numberedOf(grouping, draft.sentence) &&
      !isOfTwoActs({ one: last, other: draft, alike: false });
    if (row && (isFull || doubts.some(({ one, other }) => other === draft && one === last))) row.push(draft);
    else rows.push([draft]);
  }
  return rows;
}

function join(drafts: Draft[], row: readonly Draft[]): void {
  const [first, ...others] = row;
  if (!first || others.length === 0) return;
  const last = row.at(-1) as Draft;
  first.kind = 'tiers';
  first.counts = undefined;
  first.bare = row.every(({ bare }) => bare);
  first.amounts = row.flatMap(({ amounts }) => amounts);
  first.restGiven = row.some(({ restGiven }) => restGiven);
  first.to = last.to;
  first.lastSentence = last.lastSentence;
  for (const other of others) drafts.splice(drafts.indexOf(other), 1);
}
