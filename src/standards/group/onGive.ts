import type { Condition } from '../conditions/condition.ts';
import { isOneKind } from '../conditions/oneKind.ts';
import { degreeOf, relationOf } from '../conditions/degree.ts';
import { pieceOf } from '../conditions/perPiece.ts';
import { placeOf } from '../conditions/place.ts';
import { isRest } from '../conditions/rest.ts';
import type { Turn } from '../turns/scanTurns.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import { isDoubtful } from './doubts.ts';
import type { Draft } from './draft.ts';
import { numberedOf, refuse, type Grouping } from './grouping.ts';
import { addAmounts, newDraft } from './newDraft.ts';

export interface Given {
  readonly points: Decimal;
  /** 0.5分/篇 */
  readonly piece: boolean;
  /** No 得 stood before it. */
  readonly bare: boolean;
}

/** An amount that is given: joins the part before it, or makes a new one. */
export function onGive(grouping: Grouping, given: Given, condition: Condition, turn: Turn, sentence: number): void {
  const { drafts } = grouping;
  const last = drafts.at(-1);
  if (isRest(condition.tail)) {
    joinRest(grouping, given.points, condition, turn, sentence);
    return;
  }
  // 其余有归集的: left over, and more besides.
  if (last && /^(?:其余|其他|其它|剩余|余下)/u.test(condition.tail)) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  // 方案、总结均得2分: each of them, or both?
  if (condition.all && /[、和与及]/u.test(condition.tail)) {
    refuse(grouping, 'one-matter', turn);
    return;
  }
  const piece = given.piece ? ({ kind: 'each', of: undefined, relative: false } as const) : pieceOf(condition);
  if (piece?.kind === 'unclear') {
    refuse(grouping, 'unknown', turn);
    return;
  }
  // 首次得3分，以后每次得1分
  if (piece?.kind === 'each' && last && /^(?:以后|之后|此后|其后|超过部分|超出部分)/u.test(condition.tail)) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  if (piece?.kind === 'each') {
    if (piece.relative) {
      drafts.push(newDraft('relative', [given.points], condition, turn, sentence));
      return;
    }
    const draft = newDraft('per-item', [given.points], condition, turn, sentence);
    draft.of = piece.of;
    drafts.push(draft);
    return;
  }
  if (isOneKind(condition.tail) && !given.bare && condition.whole !== condition.tail) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  if (placeOf(condition.tail)) {
    joinPlaces(grouping, [given.points], condition, turn, sentence);
    return;
  }
  const draft = newDraft('fixed', [given.points], condition, turn, sentence);
  draft.bare = given.bare;
  if (piece?.kind === 'often') draft.counts = 'often';
  if (piece?.kind === 'one') draft.counts = piece.sure || given.bare ? 'one-first' : 'one';
  if (last && joinDegree(last, draft, turn, sentence)) return;
  if (last) doubt(grouping, last, draft);
  drafts.push(draft);
}

/** Amounts by place are one part, as long as they stand together. */
export function joinPlaces(grouping: Grouping, amounts: readonly Decimal[], condition: Condition, turn: Turn, sentence: number): void {
  const last = grouping.drafts.at(-1);
  if (last?.kind === 'ranked' && !last.step) addAmounts(last, amounts, turn, sentence);
  else if (grouping.drafts.some(({ kind }) => kind === 'ranked')) refuse(grouping, 'one-matter', turn);
  else grouping.drafts.push(newDraft('ranked', amounts, condition, turn, sentence));
}

/** 其余得2分: belongs to the places or degrees before it, or to the one amount before it. */
function joinRest(grouping: Grouping, points: Decimal, condition: Condition, turn: Turn, sentence: number): void {
  const last = grouping.drafts.at(-1);
  const before = grouping.drafts.at(-2);
  const fixed = last?.kind === 'fixed' && !last.always && !last.counts;
  const alone =
    fixed &&
    (before === undefined ||
      numberedOf(grouping, before.sentence) !== numberedOf(grouping, last.sentence) ||
      (/否则|反之/u.test(condition.tail) && last.lastSentence === sentence && before.lastSentence !== sentence) ||
      !['fixed', 'tiers'].includes(before.kind));
  if (!last || last.restGiven || last.step || !(last.kind === 'ranked' || last.kind === 'tiers' || alone)) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  if (last.kind === 'fixed') last.kind = 'tiers';
  last.restGiven = true;
  addAmounts(last, [points], turn, sentence);
}

/** Another degree of the matter before it. */
function joinDegree(last: Draft, draft: Draft, turn: Turn, sentence: number): boolean {
  if ((last.kind !== 'fixed' && last.kind !== 'tiers') || last.always || last.restGiven) return false;
  if (draft.condition.again) return false;
  const relation = relationOf(last.degree, draft.degree);
  const wide = relation === 'degrees' ? undefined : degreeOf(draft.condition.whole);
  const wider = wide && draft.condition.whole !== draft.condition.tail && relationOf(degreeOf(last.condition.whole), wide) === 'degrees';
  if (relation !== 'degrees' && !wider) return false;
  if (relation === 'degrees' && draft.counts === 'one-first' && last.kind === 'fixed' && !last.degree.scales.has('extent')) return false;
  last.kind = 'tiers';
  last.counts = undefined;
  last.bare &&= draft.bare;
  last.degree = { scales: draft.degree.scales, matter: draft.degree.matter || last.degree.matter };
  last.condition = draft.condition;
  addAmounts(last, draft.amounts, turn, sentence);
  return true;
}

/** Notes that two amounts may be for one matter. */
export function doubt(grouping: Grouping, one: Draft, other: Draft): void {
  if (one.always || other.always) return;
  const nearby = numberedOf(grouping, one.lastSentence) === numberedOf(grouping, other.sentence);
  if (one.kind === 'per-item') {
    const all = /全部|均|都|所有/u.test(other.condition.tail) && !other.condition.again;
    if (all || (relationOf(one.degree, other.degree) === 'levels' && other.degree.matter === '')) grouping.doubts.push({ one, other });
    return;
  }
  if (one.kind !== 'fixed' && one.kind !== 'tiers') return;
  if (isDoubtful(one, other, nearby) || (nearby && !other.condition.again && reachesMaximum(grouping, one, other)))
    grouping.doubts.push({ one, other });
}

/** One of them alone gives all there is to give: then the other is hardly meant to be added. */
function reachesMaximum({ max }: Grouping, one: Draft, other: Draft): boolean {
  return max !== null && [one, other].some((draft) => draft.amounts.some((points) => points.gte(max)));
}
