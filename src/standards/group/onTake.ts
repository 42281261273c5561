import type { Condition } from '../conditions/condition.ts';
import { isRelative } from '../conditions/perPiece.ts';
import { isStepDown, placeOf } from '../conditions/place.ts';
import type { Turn } from '../turns/scanTurns.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import { numberedOf, refuse, type Grouping } from './grouping.ts';
import { newDraft } from './newDraft.ts';
import { followsAverage } from './onGive.ts';

/** Whether a deduction of this sentence would take from less than the whole. */
function isNarrower(grouping: Grouping, sentence: number): boolean {
  const numbered = numberedOf(grouping, sentence);
  return grouping.drafts.some(
    (draft) => !draft.taking && (draft.sentence === sentence || (numbered !== 0 && numberedOf(grouping, draft.sentence) === numbered)),
  );
}

/** An amount that is taken: a deduction, or the step from place to place. */
export function onTake(grouping: Grouping, points: Decimal, condition: Condition, turn: Turn, sentence: number): void {
  const { drafts } = grouping;
  const last = drafts.at(-1);
  if (isStepDown(condition.tail)) {
    if (last?.kind === 'ranked' && !last.step && !last.restGiven && !/上年|去年|上期|上次|较/u.test(condition.whole)) {
      last.step = points;
      last.to = turn.to;
      last.lastSentence = sentence;
      return;
    }
    if (condition.tail.endsWith('递') || condition.tail === '依次') {
      refuse(grouping, 'unknown', turn);
      return;
    }
  } else if (placeOf(condition.tail)) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  // 3.满意度达到90%得2分。以上各项每低1个百分点扣0.2分: from more than stands in its own part.
  if (
    /^(?:以上|上述|前述)/u.test(condition.whole) &&
    drafts.some((draft) => draft.sentence !== sentence) &&
    isNarrower(grouping, sentence)
  ) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  const relative = condition.tail.includes('每') && isRelative(condition.whole);
  const draft = newDraft(relative ? 'relative' : 'deduct', [points], condition, turn, sentence);
  if (followsAverage(drafts, draft)) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  draft.taking = true;
  drafts.push(draft);
}
