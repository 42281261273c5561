import { readCondition } from '../conditions/condition.ts';
import { degreeOf } from '../conditions/degree.ts';
import { isOneKind } from '../conditions/oneKind.ts';
import { pieceOf } from '../conditions/perPiece.ts';
import { placeOf } from '../conditions/place.ts';
import { isRest } from '../conditions/rest.ts';
import { unreadIn } from '../conditions/unread.ts';
import type { Sentence } from '../split/sentence.ts';
import { numberOf } from '../../points/amount.ts';
import { scanTurns, type Turn } from '../turns/scanTurns.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import { refuse, type Grouping } from './grouping.ts';
import { newDraft } from './newDraft.ts';
import { onCap } from './onCap.ts';
import { onGive } from './onGive.ts';
import { onBareAmount } from './onHeading.ts';
import { onHighest } from './onHighest.ts';
import { onEach, onListed } from './onListed.ts';
import { onOthers, onShare } from './onShare.ts';
import { onTake } from './onTake.ts';
import { settle } from './settle.ts';

/** Reads the turns of a folded standard one after the other and makes parts of them. */
export function groupTurns(text: string, sentences: readonly Sentence[], max: Decimal | null): Grouping {
  const grouping: Grouping = {
    text,
    max,
    sentences,
    drafts: [],
    headings: [],
    statements: [],
    doubts: [],
    apart: [],
    nothing: false,
    cap: undefined,
    capSentence: undefined,
    pending: undefined,
    refusals: [],
  };
  for (const [i, { from, to }] of sentences.entries()) {
    const { turns, rest } = scanTurns(text, from, to);
    for (const [t, turn] of turns.entries()) {
      lookForUnread(grouping, turn.opens, turn.from);
      take(grouping, turn, { sentence: i, first: t === 0, behindJudge: turns[t - 1]?.said.kind === 'judge' });
    }
    lookForUnread(grouping, rest, to);
  }
  settle(grouping);
  return grouping;
}

function lookForUnread(grouping: Grouping, from: number, to: number): void {
  const unread = to > from ? unreadIn(grouping.text.slice(from, to)) : undefined;
  if (unread) refuse(grouping, 'unknown', { from: from + unread.from, to: from + unread.to });
}

interface Place {
  readonly sentence: number;
  readonly first: boolean;
  readonly behindJudge: boolean;
}

function take(grouping: Grouping, turn: Turn, place: Place): void {
  const { said } = turn;
  const { sentence } = place;
  const { drafts, max, text } = grouping;
  const condition = readCondition(text.slice(turn.opens, turn.from));
  switch (said.kind) {
    case 'give':
      // 酌情加2分: nobody knows whether 2 is the most or the amount.
      if (place.behindJudge && condition.whole === '') {
        refuse(grouping, 'judged', turn);
        return;
      }
      if (condition.each && !said.piece && pieceOf(condition)?.kind !== 'each') {
        onEach(grouping, said.points, condition, turn, sentence);
        return;
      }
      onGive(grouping, { points: said.points, piece: said.piece, bare: false }, condition, turn, sentence);
      return;
    case 'give-all':
      if (max === null) {
        refuse(grouping, 'no-maximum', turn);
        return;
      }
      if (said.stated && !said.stated.eq(max)) {
        refuse(grouping, 'unknown', turn);
        return;
      }
      onGive(grouping, { points: max, piece: false, bare: false }, condition, turn, sentence);
      return;
    case 'bare': {
      const { points, piece, bracketed } = said;
      const degree = !bracketed && (placeOf(condition.tail) ?? (isRest(condition.tail) || degreeOf(condition.tail).scales.size > 0));
      // 其余4分按完成率计算
      if (degree && /[按由根依视结作]/u.test(text.charAt(turn.to))) {
        refuse(grouping, 'unknown', turn);
        return;
      }
      const counted = pieceOf(condition)?.kind === 'each' && !(bracketed && !text.slice(turn.opens, turn.from).includes('每'));
      if (text.charAt(turn.to) !== ':' && (piece || degree || (counted && !bracketed))) {
        onGive(grouping, { points, piece, bare: true }, condition, turn, sentence);
        return;
      }
      onBareAmount(grouping, points, turn, place);
      return;
    }
    case 'take':
      if (place.behindJudge && condition.whole === '') {
        refuse(grouping, 'judged', turn);
        return;
      }
      onTake(grouping, said.points, condition, turn, sentence);
      return;
    case 'listed':
      if (said.taking) for (const points of said.points) onTake(grouping, points, condition, turn, sentence);
      else onListed(grouping, said.points, condition, turn, sentence);
      return;
    case 'base': {
      if (!/^(?:各单位|每个?单位|各部门|各县区|设|各|均|都)*$/u.test(condition.whole)) {
        refuse(grouping, 'unknown', turn);
        return;
      }
      if (max?.lt(said.points)) {
        refuse(grouping, 'unknown', turn);
        return;
      }
      const draft = newDraft('fixed', [said.points], condition, turn, sentence);
      draft.always = true;
      drafts.push(draft);
      return;
    }
    case 'cap':
      onCap(grouping, said, condition, turn, sentence);
      return;
    case 'cap-pieces': {
      const last = drafts.at(-1);
      const amount = last?.amounts[0];
      if (last?.kind === 'fixed' && last.counts?.startsWith('one')) {
        last.kind = 'per-item';
        last.of = numberOf('一');
      }
      if (last?.kind !== 'per-item' || last.lastSentence !== sentence || last.cap || !amount || !last.of || condition.whole !== '') {
        refuse(grouping, 'unknown', turn);
        return;
      }
      last.cap = amount.times(said.pieces.div(last.of).round(0, 0));
      last.to = turn.to;
      return;
    }
    case 'least': {
      const last = drafts.at(-1);
      if (!last?.step || last.least || last.amounts.some((amount) => amount.lt(said.points))) {
        refuse(grouping, 'unknown', turn);
        return;
      }
      last.least = said.points;
      last.to = turn.to;
      return;
    }
    case 'stated': {
      // 方案、台账每项得1分，共2分: less than the maximum is the most of what was just counted.
      const last = drafts.at(-1);
      if (last?.kind === 'per-item' && last.lastSentence === sentence && !last.cap && condition.whole === '' && max?.gt(said.points)) {
        last.cap = said.points;
        last.to = turn.to;
        return;
      }
      grouping.statements.push({ points: said.points, sentence, from: turn.from, to: turn.to });
      return;
    }
    case 'nothing':
      // 超过5篇的不得分 is a most, in other words.
      if (isBeyond(condition.tail) && drafts.at(-1)?.kind === 'per-item') {
        refuse(grouping, 'unknown', turn);
        return;
      }
      grouping.nothing = true;
      return;
    case 'share':
      onShare(grouping, said, condition, turn, sentence);
      return;
    case 'others':
      onOthers(grouping, said.names, condition, turn, sentence);
      return;
    case 'judge': {
      if (isOneKind(condition.tail)) return;
      const draft = newDraft('judged', [], condition, turn, sentence);
      draft.cap = said.names;
      draft.taking = said.taking;
      drafts.push(draft);
      return;
    }
    case 'highest':
      onHighest(grouping, turn, sentence);
      return;
    case 'apart':
      grouping.apart.push(sentence);
      return;
    case 'remark':
      if (isBeyond(condition.tail) && drafts.at(-1)?.kind === 'per-item') refuse(grouping, 'unknown', turn);
      return;
    case 'condition':
      return;
    case 'refused':
      refuse(grouping, said.why, turn);
      return;
  }
}

function isBeyond(tail: string): boolean {
  return /超过|超出|多于|以后|之后/u.test(tail);
}
