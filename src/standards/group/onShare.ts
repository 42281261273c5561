import type { Condition } from '../conditions/condition.ts';
import { isRest } from '../conditions/rest.ts';
import type { Said } from '../turns/turn.ts';
import type { Turn } from '../turns/scanTurns.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import { gives, numberedOf, refuse, type Grouping } from './grouping.ts';
import { newDraft } from './newDraft.ts';

/** 按比例得分, 完成率×10分: a part of its own, unless it says what the places behind the first get. */
export function onShare(
  grouping: Grouping,
  said: Extract<Said, { kind: 'share' }>,
  condition: Condition,
  turn: Turn,
  sentence: number,
): void {
  const { drafts, max } = grouping;
  if (joinFirst(grouping, condition, turn, sentence)) return;
  const names = said.names === 'all' ? max : said.names;
  if (names === null) {
    refuse(grouping, 'no-maximum', turn);
    return;
  }
  // What share of what, where its numbered part gives nothing and other parts do?
  const given = drafts.filter(gives);
  if (!names && given.length > 0 && !given.some((other) => numberedOf(grouping, other.sentence) === numberedOf(grouping, sentence))) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  const draft = newDraft('proportional', names ? [names] : [], condition, turn, sentence);
  draft.taking = said.taking;
  drafts.push(draft);
}

/** 引用考核得分折算, 按第1名的比例得分 */
export function onOthers(grouping: Grouping, names: Decimal | undefined, condition: Condition, turn: Turn, sentence: number): void {
  if (joinFirst(grouping, condition, turn, sentence)) return;
  grouping.drafts.push(newDraft('relative', names ? [names] : [], condition, turn, sentence));
}

/** 第一名得5分，其余按比例得分: one part, and what the first one reached decides. */
function joinFirst({ drafts }: Grouping, condition: Condition, turn: Turn, sentence: number): boolean {
  const last = drafts.at(-1);
  if (last?.kind !== 'ranked' || last.step || !isRest(condition.tail)) return false;
  last.kind = 'relative';
  last.to = turn.to;
  last.lastSentence = sentence;
  return true;
}
