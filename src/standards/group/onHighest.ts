import { relationOf } from '../conditions/degree.ts';
import type { Turn } from '../turns/scanTurns.ts';
import type { Draft } from './draft.ts';
import { numberedOf, refuse, type Grouping } from './grouping.ts';

/** Only the highest counts: the amounts of its sentence, or else of its numbered part, become one part. */
export function onHighest(grouping: Grouping, turn: Turn, sentence: number): void {
  const { drafts } = grouping;
  if (grouping.apart.includes(sentence)) return;
  const inSentence = drafts.filter((draft) => draft.lastSentence === sentence && draft.kind !== 'deduct');
  const scope = drafts.filter(
    (draft) => numberedOf(grouping, draft.sentence) === numberedOf(grouping, sentence) && draft.kind !== 'deduct',
  );
  const chosen = inSentence.length > 1 || inSentence[0]?.kind === 'tiers' || inSentence[0]?.kind === 'ranked' ? inSentence : scope;
  const [first, ...others] = chosen;
  if (!first || chosen.some((draft) => !['fixed', 'tiers', 'ranked'].includes(draft.kind) || draft.always)) {
    refuse(grouping, 'unknown', turn);
    return;
  }
  if (others.length === 0) {
    if (first.kind === 'fixed') refuse(grouping, 'unknown', turn);
    return;
  }
  if (chosen.some(({ kind }) => kind === 'ranked') || isMixed(chosen) || !isRow(drafts, chosen)) {
    refuse(grouping, 'one-matter', turn);
    return;
  }
  const last = chosen.at(-1) as Draft;
  first.kind = 'tiers';
  first.counts = undefined;
  first.bare = chosen.every(({ bare }) => bare);
  first.amounts = chosen.flatMap(({ amounts }) => amounts);
  first.restGiven = chosen.some(({ restGiven }) => restGiven);
  first.to = last.to;
  first.lastSentence = last.lastSentence;
  drafts.splice(drafts.indexOf(first) + 1, others.length);
  grouping.doubts = grouping.doubts.filter(({ one, other }) => !chosen.includes(one) || !chosen.includes(other));
}

/** Some are levels of one thing and some are not: 制定方案的得2分，省级表彰得3分，市级得2分，就高. */
function isMixed(chosen: readonly Draft[]): boolean {
  const related = chosen.slice(1).map((draft, i) => relationOf((chosen[i] as Draft).degree, draft.degree) === 'levels');
  return related.includes(true) && related.includes(false);
}

function isRow(drafts: readonly Draft[], chosen: readonly Draft[]): boolean {
  const from = drafts.indexOf(chosen[0] as Draft);
  return chosen.every((draft, i) => drafts[from + i] === draft);
}
