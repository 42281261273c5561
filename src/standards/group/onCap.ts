import type { Condition } from '../conditions/condition.ts';
import type { Said } from '../turns/turn.ts';
import type { Turn } from '../turns/scanTurns.ts';
import { largest, ZERO, type Decimal } from '../../workbook/decimal.ts';
import type { Draft } from './draft.ts';
import { numberedOf, refuse, type Grouping } from './grouping.ts';

type Cap = Extract<Said, { kind: 'cap' }>;

/** Whom a cap may speak of besides: each unit. */
const EACH_UNIT = /^(?:但|且|并且|其中|加分|得分|扣分|分值|合计|累计|原则上|每个?单位|各单位|每家单位|每个?部门|全年|年度|总分|总得分)*$/u;

/**
 * The most of what stands before it: of the part right before, of several by the piece in its sentence together, of the whole rule
 * where it says so. Where that isn't plain it is refused, unless it lies so high that it changes nothing.
 */
export function onCap(grouping: Grouping, said: Cap, condition: Condition, turn: Turn, sentence: number): void {
  if (!EACH_UNIT.test(condition.whole)) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  const { drafts, max } = grouping;
  // 扣至5分为止: 5 are left, or 5 are taken?
  if (/[扣减][到至]/u.test(grouping.text.slice(turn.from, turn.to))) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  const here = drafts.filter((draft) => draft.sentence === sentence || draft.lastSentence === sentence);
  const last = here.at(-1);
  if (last?.kind === 'judged' && last.taking && said.side !== 'give' && !last.cap) {
    capThese([last], said.points, turn, sentence);
    return;
  }
  if (
    said.side === 'take' ||
    (said.side === undefined && (last?.kind === 'deduct' || (last?.kind === 'relative' && here.length > 1 && last.cap)))
  ) {
    const taken = uncapped(here, 'deduct');
    const target = taken.length > 0 ? taken : uncapped(drafts, 'deduct');
    const all = drafts.filter(({ kind }) => kind === 'deduct');
    const whole = taken.length > 0 || all.length === 1 || (said.together && all.length === drafts.length);
    if (target.length === 0 || !whole) {
      refuse(grouping, 'unknown', turn);
      return;
    }
    capThese(target, said.points, turn, sentence);
    return;
  }
  const harmless = max !== null && said.points.gte(max);
  const giving = here.filter(({ kind }) => kind !== 'deduct');
  const latest = giving.at(-1);
  if (latest && ['judged', 'relative', 'proportional'].includes(latest.kind)) {
    if (!latest.cap && !(said.together && giving.length > 1)) {
      capThese([latest], said.points, turn, sentence);
      return;
    }
    if (!harmless) refuse(grouping, 'unknown', turn);
    return;
  }
  // 在国家级媒体发表1篇得2分，在省级媒体发表1篇得1分，最高5分: what has a most together is counted.
  if (giving.length > 1 && giving.every(({ kind, counts }) => kind === 'per-item' || (kind === 'fixed' && counts?.startsWith('one'))))
    for (const draft of giving) draft.kind = 'per-item';
  const words = grouping.text.slice(turn.from, turn.to);
  if (/总分|总得分|总加分|以上/u.test(words) && giving.length > 0 && drafts.some((draft) => !draft.taking && !giving.includes(draft))) {
    grouping.cap = said.points;
    grouping.capSentence = sentence;
    return;
  }
  if (
    /合计|总计|共计|[两二三四五][项者]|以上|总分|总得分|总加分/u.test(words) &&
    giving.length > 1 &&
    giving.every((draft) => draft.sentence === sentence && !draft.always)
  ) {
    capThese(giving, said.points, turn, sentence);
    return;
  }
  const pieces = giving.filter(({ kind }) => kind === 'per-item');
  const named = giving.filter(({ kind }) => kind !== 'per-item');
  if (pieces.length > 0) {
    if (said.together && named.length > 0) {
      if (!harmless) refuse(grouping, 'unknown', turn);
      return;
    }
    const open = said.together ? pieces : trailing(pieces);
    if (open.length > 0 && latest?.kind === 'per-item') {
      capThese(open, said.points, turn, sentence);
      return;
    }
    if (!harmless) refuse(grouping, 'unknown', turn);
    return;
  }
  if (latest) {
    capNamed(grouping, latest, giving, said.points, turn, sentence, harmless);
    return;
  }
  capAlone(grouping, said, turn, sentence, harmless);
}

/** 受表扬的加1分，最高3分: a most above the amount says that it is given more than once. */
function capNamed(
  grouping: Grouping,
  latest: Draft,
  giving: readonly Draft[],
  points: Decimal,
  turn: Turn,
  sentence: number,
  harmless: boolean,
): void {
  const highest = largest(latest.amounts) ?? ZERO;
  if (points.eq(highest)) {
    latest.to = turn.to;
    return;
  }
  const again =
    latest.kind === 'fixed' && giving.length === 1 && !latest.always && latest.counts !== 'often' && points.gt(highest) && !latest.bare;
  if (again && latest.amounts.length === 1 && latest.sentence === sentence) {
    latest.kind = 'per-item';
    capThese([latest], points, turn, sentence);
    return;
  }
  if (
    !harmless ||
    (latest.kind === 'tiers' && points.gt(highest) && points.eq(grouping.max ?? 0) && /加/u.test(grouping.text.slice(latest.from, turn.to)))
  )
    refuse(grouping, 'unknown', turn);
}

/** A cap in a sentence of its own. */
function capAlone(grouping: Grouping, said: Cap, turn: Turn, sentence: number, harmless: boolean): void {
  const { drafts, sentences } = grouping;
  const given = drafts.filter(({ kind }) => kind !== 'deduct');
  const only = given.length === 1 ? given[0] : undefined;
  if (only && only.lastSentence === sentence - 1 && !only.cap && ['per-item', 'judged', 'proportional', 'relative'].includes(only.kind)) {
    capThese([only], said.points, turn, sentence);
    return;
  }
  if (harmless) return;
  if (given.length === 0) {
    grouping.pending = { points: said.points, sentence, from: turn.from, to: turn.to };
    return;
  }
  const several = new Set(sentences.map(({ numbered }) => numbered[0] ?? 0)).size > 1;
  const here = numberedOf(grouping, sentence);
  if (said.together && !said.all && given.every(({ kind, cap }) => kind === 'per-item' && !cap) && !several) {
    grouping.cap = said.points;
    grouping.capSentence = sentence;
    return;
  }
  if (!said.all || (several && here !== 0 && !/总分|总得分|总加分|以上/u.test(grouping.text.slice(turn.from, turn.to)))) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  grouping.cap = said.points;
  grouping.capSentence = sentence;
}

function uncapped(drafts: readonly Draft[], kind: Draft['kind']): Draft[] {
  return drafts.filter((draft) => draft.kind === kind && !draft.cap && !draft.together);
}

/** Those at the end that have no cap of their own. */
function trailing(pieces: readonly Draft[]): readonly Draft[] {
  let from = pieces.length;
  while (from > 0 && !pieces[from - 1]?.cap && !pieces[from - 1]?.together) from--;
  return pieces.slice(from);
}

function capThese(drafts: readonly Draft[], points: Decimal, turn: Turn, sentence: number): void {
  const last = drafts.at(-1);
  if (!last) return;
  last.to = Math.max(last.to, turn.to);
  last.lastSentence = Math.max(last.lastSentence, sentence);
  if (drafts.length === 1) last.cap = points;
  else {
    const together = { cap: points };
    for (const draft of drafts) draft.together = together;
  }
}
