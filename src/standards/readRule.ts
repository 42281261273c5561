import { largest, type Decimal } from '../workbook/decimal.ts';
import { attain } from './attain/attain.ts';
import { foldRule, type FoldedRule } from './fold/foldRule.ts';
import type { Draft } from './group/draft.ts';
import type { Grouping } from './group/grouping.ts';
import { groupTurns } from './group/groupTurns.ts';
import type { RulePart, RuleReading } from './reading.ts';
import { CAN_READ_STANDARDS } from './pattern.ts';
import { splitSentences } from './split/splitSentences.ts';

/** A longer standard, or one of more parts, goes to a person: a cell of Excel holds 32,767 characters, the longest of ours 600. */
const LONGEST = 4000;
const MOST_PARTS = 60;

/**
 * What a scoring standard in words can yield, and from which words. `max` is the most that its indicator can earn, null where nobody
 * knows. Nothing is guessed: what isn't understood makes the whole standard one for a person (`manual`). Never throws.
 */
export function readRule(written: string, max: Decimal | null): RuleReading {
  const tooLong = (): RuleReading => byPerson([], max, [{ why: 'too-long', from: 0, to: written.length }]);
  if (!CAN_READ_STANDARDS) return byPerson([], max, []);
  if (written.length > LONGEST) return tooLong();
  const folded = foldRule(written);
  const grouping = groupTurns(folded.text, splitSentences(folded.text), max);
  if (grouping.drafts.length > MOST_PARTS) return tooLong();
  const parts = grouping.drafts.map((draft) => partOf(draft, folded));
  const attained = grouping.refusals.length === 0 ? attain(grouping) : undefined;
  if (!attained || grouping.refusals.length > 0) return byPerson(parts, max, refusalsOf(grouping, folded));
  return { parts, attainableMax: attained.most, scores: attained.scores, manual: false, plain: isPlain(grouping), refusals: [] };
}

function byPerson(parts: readonly RulePart[], max: Decimal | null, refusals: RuleReading['refusals']): RuleReading {
  return { parts, attainableMax: max, scores: null, manual: true, plain: false, refusals };
}

function isPlain({ headings, cap, drafts }: Grouping): boolean {
  if (headings.length > 0 || cap || drafts.some(({ together, step, least }) => together || step || least)) return false;
  // What is taken is taken from its own sentence where something is given there.
  const taking = drafts.filter(({ kind }) => kind === 'deduct').length;
  return (
    taking === 0 || taking === drafts.length || new Set(drafts.flatMap(({ sentence, lastSentence }) => [sentence, lastSentence])).size === 1
  );
}

function refusalsOf({ refusals }: Grouping, folded: FoldedRule): RuleReading['refusals'] {
  return refusals
    .map(({ why, from, to }) => {
      const [start, end] = folded.place(from, to);
      return { why, from: start, to: end };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

function partOf(draft: Draft, folded: FoldedRule): RulePart {
  return {
    kind: draft.kind,
    points: largest(draft.amounts) ?? null,
    amounts: draft.amounts,
    cap: draft.cap ?? draft.together?.cap ?? null,
    of: draft.of ?? null,
    always: draft.always,
    text: folded.original(...trimmed(folded.text, draft.from, draft.to)),
  };
}

/** Without the comma, the bracket or the line break that it opens with. */
function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let start = from;
  while (start < to && /[,、:;。)\n]/u.test(text.charAt(start))) start++;
  return [start, to];
}
