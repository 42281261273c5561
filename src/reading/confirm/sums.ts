import { sum, ZERO, type Decimal } from '../../workbook/decimal.ts';
import { addAll } from '../../workbook/addAll.ts';

/** A row or a column with a maximum, in the order of the sheet. */
export interface SumItem {
  /** Null where none can be read. */
  readonly max: Decimal | null;
  /** True where it has no number of its own, and so may be a total of others. */
  readonly open: boolean;
  /** Bonus and deduction rows are in no sum. */
  readonly extra: boolean;
  /** What stands in each score column; null where no number does. */
  readonly figures: readonly (Decimal | null)[];
}

/** `total`: the sum of maxima before it. `category`: the sum of those right behind it, so many of them. */
export type SumKind = { readonly kind: 'part' } | { readonly kind: 'total' } | { readonly kind: 'category'; readonly until: number };

export interface UnderstoodSums {
  readonly kinds: readonly SumKind[];
  /** The item of which the figures do not say whether it is one of the parts or their total. */
  readonly doubt: number | null;
}

const PART: SumKind = { kind: 'part' };
/** No office's sheet has more readings than this; beyond it nothing more is tried. */
const MOST_STEPS = 4000;
/** How many categories lie within one another. */
const MOST_LEVELS = 16;
/** How many items are looked at on the way: maxima that grow smaller row by row could each be a category of the rest. */
const MOST_LOOKS = 200_000;

interface Patience {
  looks: number;
}

/**
 * Says which items are totals of others by their figures: where the maxima add up to a target only without them. Each reading
 * that reaches a target is held against the scores; the one that they confirm is taken, and where they speak against all
 * there is a doubt. Where the maxima add up with all of them, or no reading does, all are parts.
 *
 * @param targets full marks that the sheet states, or the usual ones
 * @param stated whether the sheet states them: then a sum that goes beyond them counts for more
 */
export function understandSums(items: readonly SumItem[], targets: readonly Decimal[], stated: boolean): UnderstoodSums {
  const parts = { kinds: items.map(() => PART), doubt: null };
  const all = sum(items.flatMap(({ max, extra }) => (max && !extra ? [max] : [])));
  if (targets.some((target) => all.eq(target))) return parts;
  if (!items.some(({ open, max, extra }) => open && max?.gt(0) && !extra)) return parts;
  const readings = targets.flatMap((target) => (all.gt(target) ? readingsFor(items, target) : []));
  if (readings.length === 0) return { ...parts, doubt: sumInFigures(items, stated && targets.every((target) => all.gt(target))) };
  const judged = readings.map((kinds) => ({ kinds, ...heldAgainst(items, kinds) }));
  const unspoken = judged.filter(({ against }) => against === null);
  const [best] = [...unspoken].sort((a, b) => b.agreeing - a.agreeing);
  if (!best) return { ...parts, doubt: judged[0]?.against ?? null };
  const rivals = unspoken.filter((one) => one.agreeing === best.agreeing && partsIn(one.kinds) !== partsIn(best.kinds));
  return rivals.length > 0 && scored(items)
    ? { ...parts, doubt: best.kinds.findIndex(({ kind }) => kind !== 'part') }
    : { kinds: best.kinds, doubt: null };
}

function readingsFor(items: readonly SumItem[], target: Decimal): readonly (readonly SumKind[])[] {
  const found: (readonly SumKind[])[] = [];
  let steps = 0;
  const patience = { looks: MOST_LOOKS };
  const go = (i: number, kinds: readonly SumKind[], all: Decimal, since: Decimal): void => {
    if (++steps > MOST_STEPS || found.length > 16 || all.gt(target)) return;
    const item = items[i];
    if (!item) {
      if (all.eq(target) && isSumOfSeveral(items, kinds)) found.push(kinds);
      return;
    }
    const { max, open, extra } = item;
    if (!max || extra || max.eq(0)) {
      // eslint-disable-next-line kaohe/no-recursion -- MOST_STEPS bounds the depth
      go(i + 1, [...kinds, PART], all, since);
      return;
    }
    if (open) {
      for (const run of runsFrom(items, i + 1, max, patience)) {
        const inside = [...kinds, { kind: 'category', until: i + run.length } as const, ...run];
        go(i + 1 + run.length, inside, all.plus(max), since.plus(max));
      }
      if (all.gt(0) && (max.eq(since) || max.eq(all))) go(i + 1, [...kinds, { kind: 'total' }], all, ZERO);
    }
    go(i + 1, [...kinds, PART], all.plus(max), since.plus(max));
  };
  go(0, [], ZERO, ZERO);
  return found;
}

/** A maximum that equals the one beside it says little; some total of a reading must be that of two parts at least. */
function isSumOfSeveral(items: readonly SumItem[], kinds: readonly SumKind[]): boolean {
  return kinds.some(({ kind }, i) => kind !== 'part' && sumsOf(items, kinds, i).some((parts) => parts.length > 1));
}

/** The items from one on that add up to a sum, with categories among them; none or one reading. */
function runsFrom(items: readonly SumItem[], first: number, need: Decimal, patience: Patience, level = 0): readonly (readonly SumKind[])[] {
  const kinds: SumKind[] = [];
  let left = need;
  for (let i = first; i < items.length && left.gt(0);) {
    const item = items[i];
    if (!item?.max || item.extra || item.max.eq(0)) return [];
    if (patience.looks-- <= 0) return [];
    const isCategory = item.open && item.max.lt(need) && level < MOST_LEVELS;
    // eslint-disable-next-line kaohe/no-recursion -- MOST_LEVELS bounds the depth
    const inner = isCategory ? runsFrom(items, i + 1, item.max, patience, level + 1)[0] : undefined;
    if (inner && inner.length > 1) {
      addAll(kinds, [{ kind: 'category', until: i + inner.length }, ...inner]);
      i += inner.length;
    } else kinds.push(PART);
    left = left.minus(item.max);
    i++;
  }
  return left.eq(0) ? [kinds] : [];
}

/** Whether the scores of a reading's totals are the sums of their parts' scores: how many are, and the first that isn't. */
function heldAgainst(items: readonly SumItem[], kinds: readonly SumKind[]): { readonly agreeing: number; readonly against: number | null } {
  let agreeing = 0;
  let against: number | null = null;
  kinds.forEach((kind, i) => {
    if (kind.kind === 'part') return;
    (items[i]?.figures ?? []).forEach((figure, column) => {
      if (figure === null) return;
      const sums = sumsOf(items, kinds, i).map((parts) => added(items, parts, column));
      if (sums.some((one) => one === null)) return;
      if (sums.some((one) => one?.minus(figure).abs().lt('0.006'))) agreeing++;
      else against ??= i;
    });
  });
  return { agreeing, against };
}

/** The parts that a total or a category may stand for. */
function sumsOf(items: readonly SumItem[], kinds: readonly SumKind[], i: number): readonly (readonly number[])[] {
  const kind = kinds[i];
  const own = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k).filter(
      (k) => kinds[k]?.kind === 'part' && items[k]?.max && !items[k]?.extra,
    );
  if (kind?.kind === 'category') return [own(i + 1, kind.until + 1)];
  const last = kinds
    .slice(0, i)
    .map(({ kind: before }) => before)
    .lastIndexOf('total');
  const max = items[i]?.max;
  return [own(last + 1, i), own(0, i)].filter((parts) => max && sum(parts.map((k) => items[k]?.max ?? ZERO)).eq(max));
}

function added(items: readonly SumItem[], parts: readonly number[], column: number): Decimal | null {
  const figures = parts.map((k) => items[k]?.figures[column] ?? null);
  return figures.some((figure) => figure === null) ? null : sum(figures as Decimal[]);
}

function partsIn(kinds: readonly SumKind[]): string {
  return kinds.map(({ kind }) => (kind === 'part' ? '1' : '0')).join('');
}

function scored(items: readonly SumItem[]): boolean {
  return items.some(({ figures }) => figures.some((figure) => figure !== null));
}

/**
 * The first item whose maximum and whose every score is the sum of two or more right before or behind it, though the maxima
 * add up to nothing that the sheet states: it may be a total all the same.
 */
function sumInFigures(items: readonly SumItem[], beyond: boolean): number | null {
  for (const [i, { open, max, extra, figures }] of items.entries()) {
    if (!open || extra || !max?.gt(0) || !figures.some((figure) => figure?.gt(0))) continue;
    for (const step of [-1, 1]) {
      let left = max;
      const parts: number[] = [];
      for (let k = i + step; left.gt(0) && items[k]; k += step) {
        const part = items[k]?.max;
        if (!part || items[k]?.extra) break;
        left = left.minus(part);
        parts.push(k);
      }
      if (!left.eq(0) || parts.length < 2) continue;
      const agrees = figures.every((figure, column) => figure === null || added(items, parts, column)?.eq(figure));
      // Two scores that happen to add up to a third are nothing rare.
      if (agrees && figures.filter((figure) => figure?.gt(0)).length + parts.length > (beyond ? 2 : 3)) return i;
    }
  }
  return null;
}
