import { decimalOf, largest, sum, ZERO, type Decimal } from '../../workbook/decimal.ts';
import type { Draft } from '../group/draft.ts';
import { refuse, type Grouping } from '../group/grouping.ts';
import { capped, minus, multiples, plus, setOf, ticksOf, type ScoreSet } from './scoreSet.ts';
import { hasParts, scopesOf, type Scope } from './scopes.ts';

/**
 * Steps between 0 and the maximum that are listed at most: 100 points by hundredths. Where a standard's steps are finer than that, no
 * list is given: any score may be one of them as far as anybody can see, and none is called unattainable.
 */
export const MOST_STEPS = 10_000;

/** What a standard can yield: the most of it, and every score; null where any may stand. */
export interface Attained {
  /** Null where it has no end: so much a piece, with neither a cap nor a maximum. */
  readonly most: Decimal | null;
  readonly scores: readonly Decimal[] | null;
}

/** Works out what the parts can yield. Refuses, through the grouping, a heading or a stated maximum that the parts contradict. */
export function attain(grouping: Grouping): Attained {
  const root = scopesOf(grouping);
  checkHeadings(grouping, root);
  checkStatements(grouping, root);
  const { max } = grouping;
  const given = hasParts(root);
  const base = given ? mostOf(grouping, root) : max;
  if (!given && max === null) refuse(grouping, 'no-maximum', grouping.drafts[0] ?? { from: 0, to: grouping.text.length });
  const most = smaller(base, max);
  if (grouping.drafts.some(({ kind }) => kind === 'proportional' || kind === 'relative' || kind === 'judged'))
    return { most, scores: null };
  if (most === null) return { most, scores: null };
  const scale = scaleOf(grouping, most);
  if (scale === undefined) return { most, scores: null };
  const ticks = (points: Decimal): number => Math.round(points.toNumber() * scale);
  const top = ticks(most);
  let set = given ? capped(setOfScope(root, ticks, top), top) : setOf([top]);
  set = minus(set, lossesOf(root.deductions, ticks, top));
  if (grouping.nothing) set[0] = 1;
  return { most, scores: ticksOf(set).map((tick) => score(tick, scale)) };
}

const known = new Map<number, (Decimal | undefined)[]>();

/** The score of so many ticks; the same ones come again and again. */
function score(tick: number, scale: number): Decimal {
  let row = known.get(scale);
  if (!row) known.set(scale, (row = []));
  return (row[tick] ??= decimalOf(tick / scale));
}

/** How many steps a point has, so that every amount is whole; undefined where the steps would be too many. */
function scaleOf({ drafts, headings, cap }: Grouping, most: Decimal): number | undefined {
  const amounts = [most, ...headings.map(({ points }) => points), ...(cap ? [cap] : [])];
  for (const draft of drafts)
    for (const amount of [...draft.amounts, draft.cap, draft.together?.cap, draft.step, draft.least]) if (amount) amounts.push(amount);
  const scale = 10 ** amounts.map(decimalsOf).reduce((most, places) => Math.max(most, places), 0);
  return most.toNumber() * scale > MOST_STEPS ? undefined : scale;
}

/** 0.25 → 2 */
function decimalsOf({ c: digits, e: exponent }: Decimal): number {
  return Math.max(0, digits.length - 1 - exponent);
}

function setOfScope(scope: Scope, ticks: (points: Decimal) => number, top: number): ScoreSet {
  let set = setOf([0]);
  const done = new Set<object>();
  for (const part of scope.parts) {
    const { together } = part;
    if (!together) set = plus(set, setOfPart(part, ticks, top), top);
    else if (!done.has(together)) {
      done.add(together);
      const most = Math.min(ticks(together.cap), top);
      const parts = scope.parts.filter((other) => other.together === together);
      set = plus(
        set,
        capped(
          parts.map((one) => setOfPart(one, ticks, most)).reduce((a, b) => plus(a, b, most)),
          most,
        ),
        top,
      );
    }
  }
  // eslint-disable-next-line kaohe/no-recursion -- as deep as there are kinds of numbers
  for (const inner of scope.scopes) set = plus(set, setOfScope(inner, ticks, top), top);
  if (scope.cap) set = capped(set, Math.min(ticks(scope.cap), top));
  return scope.key === '' || scope.deductions.length === 0 ? set : minus(set, lossesOf(scope.deductions, ticks, top));
}

function setOfPart(part: Draft, ticks: (points: Decimal) => number, top: number): ScoreSet {
  const amounts = part.amounts.map((amount) => Math.min(ticks(amount), top));
  if (part.kind === 'per-item') return multiples(amounts[0] ?? 0, part.cap ? Math.min(ticks(part.cap), top) : top);
  if (part.step) {
    const least = part.least ? ticks(part.least) : 0;
    const steps = [...amounts, least];
    for (let amount = ticks(part.amounts.at(-1) ?? ZERO); amount > least; amount -= Math.max(1, ticks(part.step)))
      steps.push(Math.min(amount, top));
    return setOf(steps);
  }
  return setOf(part.always || part.restGiven ? amounts : [0, ...amounts]);
}

/** Everything that deductions can take together, as far as it matters. */
function lossesOf(deductions: readonly Draft[], ticks: (points: Decimal) => number, top: number): ScoreSet {
  let losses = setOf([0]);
  const done = new Set<object>();
  for (const deduction of deductions) {
    const { together } = deduction;
    if (together && done.has(together)) continue;
    if (together) done.add(together);
    const group = together ? deductions.filter((other) => other.together === together) : [deduction];
    const cap = together?.cap ?? deduction.cap;
    const most = cap ? Math.min(ticks(cap), top) : top;
    losses = plus(
      losses,
      group.map((one) => multiples(ticks(one.amounts[0] ?? ZERO), most)).reduce((a, b) => plus(a, b, most)),
      top,
    );
  }
  return losses;
}

/** The most that a scope gives; null where it has no end. */
function mostOf(grouping: Grouping, scope: Scope): Decimal | null {
  const open = scope.parts.filter(({ together }) => !together);
  const groups = new Set(scope.parts.flatMap(({ together }) => together ?? []));
  // eslint-disable-next-line kaohe/no-recursion -- as deep as there are kinds of numbers
  const all = [...open.map((part) => mostOfPart(grouping, part)), ...scope.scopes.map((inner) => mostOf(grouping, inner))];
  for (const together of groups) {
    const parts = scope.parts.filter((part) => part.together === together).map((part) => mostOfPart(grouping, part));
    all.push(smaller(total(parts), together.cap));
  }
  return smaller(total(all), scope.cap ?? null);
}

function mostOfPart({ drafts, max }: Grouping, part: Draft): Decimal | null {
  if (part.taking) return drafts.some((other) => !other.taking) ? ZERO : max;
  if (part.cap) return part.cap;
  if (part.kind === 'per-item' || part.kind === 'judged') return max;
  const highest = largest(part.amounts);
  if (highest && !(part.kind === 'relative' && part.condition.tail.includes('每'))) return highest;
  if (part.kind === 'relative') return max;
  const before = drafts.slice(0, drafts.indexOf(part)).some(({ kind }) => kind !== 'deduct');
  return before ? ZERO : max;
}

function total(all: readonly (Decimal | null)[]): Decimal | null {
  const known = all.filter((most) => most !== null);
  return known.length === all.length ? sum(known) : null;
}

function smaller(one: Decimal | null, other: Decimal | null): Decimal | null {
  if (one === null || other === null) return one ?? other;
  return one.lt(other) ? one : other;
}

/** A heading that doesn't stand clear of what it heads must fit it: 组织领导（4分）。… giving 4 in all. */
function checkHeadings(grouping: Grouping, root: Scope): void {
  for (const [h, heading] of grouping.headings.entries()) {
    const scope = find(root, `h${h}`);
    // 成立领导小组（2分）。未成立扣1分
    if (grouping.headings.length === 1 && grouping.max?.eq(heading.points) && grouping.drafts.every(({ kind }) => kind === 'deduct'))
      continue;
    if (!scope || !hasParts(scope)) refuse(grouping, 'bare', heading);
    else if (!heading.clear) {
      const given = total(scope.scopes.map((inner) => mostOf(grouping, inner)));
      if (!given?.eq(heading.points) && !(given?.gte(heading.points) && isAmongNumbered(grouping))) refuse(grouping, 'bare', heading);
    }
    // 报送（6分）：缺报一次扣1分 takes from nothing that is written.
    if (scope && grouping.headings.length > 1 && !hasParts(scope)) refuse(grouping, 'bare', heading);
  }
}

/** Each numbered part of the standard has a heading with points, and these make the maximum. */
function isAmongNumbered({ headings, sentences, max }: Grouping): boolean {
  const numbered = sentences.map((sentence) => sentence.numbered[0]);
  const headed = headings.map(({ sentence }) => numbered[sentence]);
  return (
    max !== null && numbered.every((id) => id !== undefined && headed.includes(id)) && sum(headings.map(({ points }) => points)).eq(max)
  );
}

/** 满分5分, 共6分 must be the maximum, or what its sentence, its numbered part or the whole gives. */
function checkStatements(grouping: Grouping, root: Scope): void {
  for (const statement of grouping.statements) {
    const { points, sentence } = statement;
    if (grouping.max?.eq(points)) continue;
    const numbered = grouping.sentences[sentence]?.numbered ?? [];
    const scopes = [root, ...[`s${sentence}`, ...numbered.map((id) => `n${id}`)].flatMap((key) => find(root, key) ?? [])];
    if (!scopes.some((scope) => hasParts(scope) && mostOf(grouping, scope)?.eq(points))) refuse(grouping, 'unknown', statement);
  }
}

function find(scope: Scope, key: string): Scope | undefined {
  if (scope.key === key) return scope;
  for (const inner of scope.scopes) {
    // eslint-disable-next-line kaohe/no-recursion -- as deep as there are kinds of numbers
    const found = find(inner, key);
    if (found) return found;
  }
  return undefined;
}
