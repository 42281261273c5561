import { FREQUENCY } from '../vocabulary/counters.ts';
import { gives, numberedOf, refuse, type Grouping } from './grouping.ts';
import type { Draft } from './draft.ts';
import { fitsMaximum } from './fitsMaximum.ts';

const OFTEN = new RegExp(`${FREQUENCY}|按月|按季|逐月|逐季`, 'u');

/** What only the whole standard can decide: whether it gives anything, what is still in doubt, what counts by the piece. */
export function settle(grouping: Grouping): void {
  const { drafts, max, text } = grouping;
  const whole = { from: 0, to: text.length };
  const given = drafts.filter(gives);
  const first = drafts[0];
  if (drafts.length === 0) {
    if (grouping.refusals.length === 0)
      refuse(grouping, grouping.nothing ? 'nothing-given' : grouping.statements.length > 0 ? 'bare' : 'unknown', whole);
    return;
  }
  if (first && !gives(first) && given.length > 0) refuse(grouping, 'deducted-first', first);
  // 按完成率计分。90%以上得5分: a heading, or a share besides?
  if (first?.kind === 'proportional' && gives(first) && first.amounts.length === 0 && !first.cap && given.length > 1)
    refuse(grouping, 'unknown', first);
  // 两项合计不超过6分；制作宣传品得4分: what stands behind a most of all is not in it.
  const { capSentence } = grouping;
  const behind = given.find(({ sentence }) => capSentence !== undefined && sentence > capSentence);
  if (behind) refuse(grouping, 'unknown', behind);
  const judged = drafts.filter(({ kind }) => kind === 'judged');
  if (judged.length === drafts.length || judged.some(({ cap }) => !cap)) for (const draft of judged) refuse(grouping, 'judged', draft);
  for (const draft of drafts) settleDraft(grouping, draft);
  const doubts = grouping.doubts.filter(
    ({ one, other }) =>
      isStill(grouping, one, other) &&
      !grouping.apart.some((sentence) => numberedOf(grouping, sentence) === numberedOf(grouping, other.sentence)),
  );
  if (doubts.length > 0 && !fitsMaximum(grouping, doubts))
    for (const { one, other } of doubts) refuse(grouping, 'one-matter', { from: one.from, to: other.to });
  const { pending } = grouping;
  if (pending) {
    const open = drafts.filter((draft) => draft.sentence === pending.sentence && draft.kind === 'per-item' && !draft.cap);
    const [only] = open;
    if (only && open.length === 1) only.cap = pending.points;
    else refuse(grouping, 'unknown', pending);
  }
  if (max !== null) {
    for (const draft of drafts)
      if (draft.kind === 'ranked' && draft.amounts.some((amount) => amount.gt(max))) refuse(grouping, 'unknown', draft);
  }
}

/** Both are parts still, and neither has turned out to count by the piece. */
function isStill({ drafts }: Grouping, one: Draft, other: Draft): boolean {
  return (
    drafts.includes(one) && drafts.includes(other) && other.kind !== 'per-item' && !(one.kind === 'per-item' && one.counts !== undefined)
  );
}

function settleDraft(grouping: Grouping, draft: Draft): void {
  const { max, text } = grouping;
  if (draft.kind === 'fixed' && draft.counts === 'one-first') draft.kind = 'per-item';
  if (draft.kind === 'fixed' && draft.counts === 'one' && !(max !== null && draft.amounts.some((amount) => amount.gte(max))))
    refuse(grouping, 'one-matter', draft);
  if (draft.kind === 'fixed' && draft.bare) refuse(grouping, 'bare', draft);
  // 每季度评比，第一名得2分: of one quarter, or of the year?
  if (
    draft.kind === 'ranked' &&
    grouping.drafts.filter(gives).length === 1 &&
    OFTEN.test(text.slice(draft.from, draft.to)) &&
    max !== null &&
    draft.amounts.every((amount) => amount.lt(max))
  )
    refuse(grouping, 'unknown', draft);
  if (draft.step && !isEvenRow(draft)) refuse(grouping, 'unknown', draft);
}

/** Places with amounts of their own before the steps begin: 10, 9, 8, then down by 1; 10, 8, 6, then by 1 can be read in two ways. */
function isEvenRow({ amounts, step }: Draft): boolean {
  return amounts.every((amount, i) => i === 0 || amounts[i - 1]?.minus(amount).eq(step ?? 0));
}
