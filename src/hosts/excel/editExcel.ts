import type { Edit } from '../../workbook/edit.ts';
import type { Applied, Difference, Job } from '../../workbook/host.ts';
import type { Exchange } from './exchange.ts';
import type { FoundFormats } from './formatsFound.ts';
import { type Plan, planWriting } from './planWriting.ts';
import type { SheetChanges } from './ownSheetChanges.ts';
import type { Reading } from './reading.ts';
import type { SheetContent } from './sheetContent.ts';
import { type Done, takeSteps } from './steps.ts';
import { survey } from './survey.ts';
import { type Pages, takePages } from './takePages.ts';
import { type Verification, verifyWriting } from './verifyWriting.ts';
import { addAll } from '../../workbook/addAll.ts';

/** A writing that knows how far it is, so that a conversation which is broken off can be begun anew. */
export interface Writing {
  /** Writes what is left, and reads it back. */
  readonly goOn: (talk: Exchange) => Promise<Written>;
  /** False where nobody knows how far it came. */
  readonly mayGoOn: () => boolean;
  /** Its owner's, but that nothing stops it once something is written. */
  readonly job: Job;
}

export interface Written {
  readonly applied: Applied;
  readonly sheets: SheetChanges;
  /** What stands in sheets of the office's that values were written to, by their ids. */
  readonly seen: ReadonlyMap<string, SheetContent>;
}

/** Carries out edits on the workbook that is open in Excel, in requests that a person can still stop before the first that writes. */
export function editExcel(known: Reading, edits: readonly Edit[], owner: Job): Writing {
  const done: Done = { steps: 0, begun: false, unsure: false };
  const differs: Difference[] = [];
  let planned: { readonly plan: Plan; readonly verification: Verification } | null = null;
  let formats: ReadonlyMap<string, FoundFormats> | null = null;
  const pages: Pages = { done: 0, refused: new Set() };
  const pagesBack: Pages = { done: 0, refused: new Set() };
  let before: readonly string[] = [];
  let after: readonly string[] = [];
  const job: Job = { ...owner, pause: () => (done.begun ? Promise.resolve() : owner.pause()) };

  const lookAround = async (talk: Exchange) => {
    const site = await survey(talk, known, edits, job);
    const plan = planWriting(site, edits);
    formats ??= new Map(site.sheets.map((sheet) => [sheet.id, sheet.formats]));
    if (!done.begun) before = after = site.sheets.map(({ id }) => id);
    done.steps = 0;
    await job.pause();
    return { plan, verification: verifyWriting(site, plan, formats) };
  };

  return {
    job,
    mayGoOn: () => !done.unsure,
    async goOn(talk) {
      // Marks are found by their places, which others may have moved while we waited.
      if (!planned || done.steps === 0 || done.steps < planned.plan.removals) planned = await lookAround(talk);
      const { plan, verification } = planned;
      await takePages(talk, plan.pagesBack, pagesBack);
      if (done.steps < plan.steps.length) {
        const taken = await takeSteps(talk, plan.steps, verification.contents, done, job);
        after = taken.sheetIds;
        addAll(differs, taken.differs);
      }
      const still = plan.steps.length > 0 ? await verification.settle(talk, job) : [];
      await takePages(talk, plan.pages, pages);
      const left = plan.deleted
        .filter(({ found }) => found && after.includes(found.id))
        .map(({ name }): Difference => ({ what: 'sheet-left', sheet: name }));
      const kept = [...plan.unvalidated].map((sheet): Difference => ({ what: 'validations-kept', sheet }));
      const unset = [...pagesBack.refused, ...pages.refused].map((sheet): Difference => ({ what: 'page-kept', sheet }));
      return {
        applied: { passedOver: plan.passedOver, differs: [...differs, ...left, ...still, ...kept, ...unset] },
        sheets: { added: without(after, before), deleted: without(before, after) },
        seen: verification.seen,
      };
    },
  };
}

/** Those of the ids that are not among the others. */
function without(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
