import type { Condition } from '../conditions/condition.ts';
import { isOneKind } from '../conditions/oneKind.ts';
import { degreeOf, relationOf, sharesWords } from '../conditions/degree.ts';
import { isRelative, pieceOf } from '../conditions/perPiece.ts';
import { isShareOfPlaces, placeOf } from '../conditions/place.ts';
import { isRest } from '../conditions/rest.ts';
import type { Turn } from '../turns/scanTurns.ts';
import { ACT } from '../vocabulary/acts.ts';
import { COUNTER } from '../vocabulary/counters.ts';
import { NUMBER, numberOf } from '../../points/amount.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import { isDoubtful } from './doubts.ts';
import type { Draft } from './draft.ts';
import { numberedOf, refuse, type Grouping } from './grouping.ts';
import { addAmounts, newDraft } from './newDraft.ts';

const BOUND_OF_PIECES = new RegExp(
  `(?:超过|超出|多于|满|达到?|不足|第|前)?${NUMBER}(${COUNTER})(?:\\(含\\)|及)?(?:以上|以下|以外|之外|以内|以后|之后|起|开始|后|部分|的)`,
  'u',
);

const FEW = new RegExp(
  `${NUMBER}(?:-|至|到)${NUMBER}(?:${COUNTER})|(?:不足|少于|低于|不满)${NUMBER}|${NUMBER}(?:${COUNTER})(?:以下|以内)`,
  'u',
);

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
  const piece = given.piece ? ({ kind: 'each', of: numberOf('一'), relative: false } as const) : pieceOf(condition);
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
    if (changesPiece(drafts, draft) || followsAverage(drafts, draft) || isLowestDegree(last, draft)) {
      refuse(grouping, 'unknown', turn);
      return;
    }
    drafts.push(draft);
    return;
  }
  if (isOneKind(condition.tail) && !given.bare && condition.whole !== condition.tail) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  if (placeOf(condition.tail) || (last?.kind === 'ranked' && isShareOfPlaces(condition.tail, last.condition.tail))) {
    joinPlaces(grouping, [given.points], condition, turn, sentence);
    return;
  }
  const draft = newDraft('fixed', [given.points], condition, turn, sentence);
  draft.bare = given.bare;
  // 每篇信息省级采用得2分、市级采用得1分: what a piece is worth, by its degree.
  if (last?.kind === 'per-item' && isPieceOf(last, draft)) {
    draft.kind = 'per-item';
    draft.of = last.of;
    drafts.push(draft);
    return;
  }
  if (piece?.kind === 'often') draft.counts = 'often';
  if (piece?.kind === 'one') draft.counts = piece.sure || given.bare ? 'one-first' : 'one';
  // 合规率（3分）：…；及时率（7分）：… are two matters, whatever their degrees.
  const headed = last && grouping.headings.some((heading) => heading.sentence > last.lastSentence && heading.sentence <= sentence);
  if (last && !headed) {
    if (addsUp(grouping, last, draft)) grouping.doubts.push({ one: last, other: draft, alike: true });
    else if (joinDegree(drafts, last, draft, turn, sentence)) return;
    else doubt(grouping, last, draft);
  }
  drafts.push(draft);
}

/** Amounts by place are one part, as long as they stand together. */
export function joinPlaces(grouping: Grouping, amounts: readonly Decimal[], condition: Condition, turn: Turn, sentence: number): void {
  const last = grouping.drafts.at(-1);
  if (last?.kind === 'ranked' && !last.step) {
    addAmounts(last, amounts, turn, sentence);
    last.condition = condition;
  }
  // 每获得一次第一名得2分，第二名得1分
  else if (
    last?.kind === 'per-item' &&
    last.lastSentence === sentence &&
    (placeOf(last.condition.tail) !== undefined || /冠军|奖/u.test(last.condition.tail))
  )
    refuse(grouping, 'one-matter', turn);
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

/** 完成任务得6分，超额完成得4分 of 10; 全部任务完成得6分，重点任务完成得4分: like degrees, but for their amounts. */
function addsUp({ max, drafts }: Grouping, last: Draft, draft: Draft): boolean {
  const [one, other] = [last.amounts[0], draft.amounts[0]];
  if (max === null || drafts.length !== 1 || last.kind !== 'fixed' || draft.condition.again || !one || !other) return false;
  if (!one.plus(other).eq(max) || one.lte(other) || relationOf(last.degree, draft.degree) !== 'degrees') return false;
  const [a, b] = [last.degree.matter, draft.degree.matter];
  return (
    /^超额/u.test(draft.condition.tail) ||
    (last.degree.scales.has('extent') && draft.degree.scales.has('extent') && a !== '' && b !== '' && a !== b)
  );
}

/** Another degree of the matter before it. */
function joinDegree(drafts: readonly Draft[], last: Draft, draft: Draft, turn: Turn, sentence: number): boolean {
  if ((last.kind !== 'fixed' && last.kind !== 'tiers') || last.always || last.restGiven) return false;
  if (draft.condition.again) return false;
  const relation = isNoneAndSome(last, draft) || isOnly(drafts, draft) ? 'degrees' : relationOf(last.degree, draft.degree);
  const wide = relation === 'degrees' ? undefined : degreeOf(draft.condition.whole);
  const wider = wide && draft.condition.whole !== draft.condition.tail && relationOf(degreeOf(last.condition.whole), wide) === 'degrees';
  if (relation !== 'degrees' && !wider) return false;
  if (
    relation === 'degrees' &&
    draft.counts === 'one-first' &&
    !isNoneAndSome(last, draft) &&
    last.kind === 'fixed' &&
    !last.degree.scales.has('extent')
  )
    return false;
  last.kind = 'tiers';
  last.counts = undefined;
  last.bare &&= draft.bare;
  const level = last.degree.scales.get('level');
  const scales = new Map([...(level === undefined ? [] : [['level', level] as const]), ...draft.degree.scales]);
  last.degree = { scales, matter: draft.degree.matter || last.degree.matter };
  last.condition = draft.condition;
  addAmounts(last, draft.amounts, turn, sentence);
  return true;
}

/** 5篇以上的每篇得0.5分, behind so much for each of the first ones: what the first ones made must stand before it counts. */
function changesPiece(drafts: readonly Draft[], draft: Draft): boolean {
  const bound = BOUND_OF_PIECES.exec(draft.condition.whole)?.[1];
  const last = drafts.at(-1);
  return bound !== undefined && last?.kind === 'per-item' && pieceWords(last).includes(bound) && last.lastSentence >= draft.sentence - 1;
}

/** 4家以上得6分，1-3家每家得1分: the pieces are a degree of what stands before them. */
function isLowestDegree(last: Draft | undefined, draft: Draft): boolean {
  return (
    (last?.kind === 'fixed' || last?.kind === 'tiers') &&
    last.lastSentence >= draft.sentence - 1 &&
    FEW.test(draft.condition.tail) &&
    last.degree.scales.has('extent')
  );
}

/** 每篇 of 省级媒体每篇 */
function pieceWords({ condition: { tail } }: Draft): string {
  return tail.slice(Math.max(0, tail.lastIndexOf('每')));
}

/** 达到平均水平得8分，每高1个百分点加0.5分: what the others scored decides that too. */
export function followsAverage(drafts: readonly Draft[], draft: Draft): boolean {
  const last = drafts.at(-1);
  return (
    last !== undefined &&
    last.lastSentence === draft.sentence &&
    isRelative(last.condition.whole) &&
    !isRelative(draft.condition.whole) &&
    /每(?:再)?(?:高|低|超|增|减|提|降|差|少|多|落后|上升|下降)/u.test(draft.condition.tail)
  );
}

/** 有文件得4分，仅有会议纪要得2分: less of the one thing before it. */
function isOnly(drafts: readonly Draft[], draft: Draft): boolean {
  const [before, ...others] = drafts.filter(({ kind }) => kind !== 'deduct');
  return (
    before?.kind === 'fixed' &&
    others.length === 0 &&
    !before.counts &&
    /^(?:仅|只)(?!限|要)/u.test(draft.condition.whole) &&
    draft.amounts.every((points) => before.amounts.every((more) => points.lt(more)))
  );
}

/** 无差错得5分，有1处差错得3分 */
function isNoneAndSome(last: Draft, draft: Draft): boolean {
  const none = /^(?:未发生|没有|无|零)([^,、]{2,})$/u.exec(last.condition.whole)?.[1];
  return none !== undefined && draft.degree.scales.has('extent') && (draft.degree.matter === none || draft.degree.matter === `发生${none}`);
}

/** Notes that two amounts may be for one matter. */
export function doubt(grouping: Grouping, one: Draft, other: Draft): void {
  if (one.always || other.always) return;
  const nearby = numberedOf(grouping, one.lastSentence) === numberedOf(grouping, other.sentence);
  if (one.kind === 'per-item') {
    const all = /全部|均|都|所有/u.test(other.condition.tail) && !other.condition.again && !isElse(one, other);
    const related = ['degrees', 'levels'].includes(relationOf(one.degree, other.degree)) && (nearby || other.degree.matter === '');
    if (all || (nearby && isCaseOf(one, other)) || (related && !other.condition.again)) grouping.doubts.push({ one, other, alike: true });
    return;
  }
  if (one.kind !== 'fixed' && one.kind !== 'tiers') return;
  const alike = isDoubtful(one, other, nearby);
  if (alike || (nearby && !other.condition.again && reachesMaximum(grouping, one, other))) grouping.doubts.push({ one, other, alike });
}

/** In the same sentence, of the same matter, on another level or sooner or later. */
function isPieceOf(last: Draft, draft: Draft): boolean {
  const [one, other] = [last.degree, draft.degree];
  if (last.lastSentence !== draft.sentence || last.cap || draft.condition.again) return false;
  if (other.scales.has('extent') && one.scales.get('extent') !== other.scales.get('extent')) return false;
  return (other.matter === '' || one.matter.includes(other.matter)) && ['degrees', 'levels'].includes(relationOf(one, other));
}

/** Another sentence, no word of the first one, and an act: 每检查一次得1分；问题全部整改的得3分. */
function isElse(one: Draft, other: Draft): boolean {
  const tail = other.condition.tail;
  return one.lastSentence !== other.sentence && tail.search(ACT) >= 0 && !sharesWords(one.condition.whole, tail);
}

/** A case of what was just counted: 每报送一篇得1分，被采用的得2分; 每次得2分，50人以上的得3分. Instead of it, or besides? */
function isCaseOf(one: Draft, other: Draft): boolean {
  const { tail, again } = other.condition;
  if (again || other.always) return false;
  if (/^(?:其中)?(?:[^,]{0,4}被|经|未|非|不|属|参与|配合|协助|合作|联合|获|由)/u.test(tail)) return true;
  return one.lastSentence === other.sentence && tail.search(ACT) < 0;
}

/** One of them alone gives all there is to give: then the other is hardly meant to be added. */
function reachesMaximum({ max }: Grouping, one: Draft, other: Draft): boolean {
  return max !== null && [one, other].some((draft) => draft.amounts.some((points) => points.gte(max)));
}
