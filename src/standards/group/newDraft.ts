import { degreeOf } from '../conditions/degree.ts';
import type { Condition } from '../conditions/condition.ts';
import type { PartKind } from '../reading.ts';
import type { Turn } from '../turns/scanTurns.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import type { Draft } from './draft.ts';
import { addAll } from '../../workbook/addAll.ts';

/** A part as its first amount makes it. */
export function newDraft(kind: PartKind, amounts: readonly Decimal[], condition: Condition, turn: Turn, sentence: number): Draft {
  return {
    kind,
    amounts: [...amounts],
    restGiven: false,
    always: false,
    taking: kind === 'deduct',
    cap: undefined,
    together: undefined,
    step: undefined,
    least: undefined,
    of: undefined,
    degree: degreeOf(condition.tail),
    condition,
    counts: undefined,
    bare: false,
    sentence,
    lastSentence: sentence,
    from: turn.opens,
    to: turn.to,
  };
}

/** Another amount of a part: the same matter in another degree, or another place. */
export function addAmounts(draft: Draft, amounts: readonly Decimal[], turn: Turn, sentence: number): void {
  addAll(draft.amounts, amounts);
  draft.to = turn.to;
  draft.lastSentence = sentence;
}
