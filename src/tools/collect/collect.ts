import type { Collected, ScoreDoubt } from '../../round/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import type { Applied } from '../../workbook/host.ts';
import type { Planned, WritingTool } from '../tool.ts';
import type { CollectTold, LeftCollection } from './collection.ts';
import { takeBackCollection } from './takeBackCollection.ts';
import { understandReturned, type CollectQuestion } from './understandReturned.ts';
import { writeCollected } from './writeCollected.ts';

export interface CollectOrder extends CollectQuestion {
  /** The columns of scores that look like ranks of which a person has said that they are scores. */
  readonly accepted: readonly ScoreDoubt[];
}

export interface PlannedCollection extends Planned {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Pick<Assessment, 'tables'>;
  readonly collected: Collected;
  /** 回收登记 and 改动清单. */
  readonly sheets: readonly string[];
  /** What a person has to be asked about first; nothing is written then. */
  readonly doubts: readonly ScoreDoubt[];
}

/** 汇集: puts what units filled in into the workbook, with 回收登记 and 改动清单, in one step. Shows 回收登记. */
export const collect: WritingTool<CollectOrder, PlannedCollection, CollectTold, LeftCollection> = {
  looks: () => 'all',
  readsFiles: true,
  *plan(workbook, asked, basis) {
    const { assessment, collected } = yield* understandReturned(workbook, asked, basis);
    const doubts = collected.doubts.filter((doubt) => !asked.accepted.some((one) => isSame(one, doubt)));
    const { edits, sheets } = writeCollected(workbook, collected);
    const isToWrite = collected.units.length > 0 && doubts.length === 0;
    return { workbook, assessment, collected, sheets, doubts, edits: isToWrite ? edits : [] };
  },
  touches: () => 'all',
  shows: ({ sheets }, { passedOver }) => sheets.find((name) => !passedOver.some(({ sheet }) => sheet === name)) ?? null,
  told({ collected, doubts }, applied) {
    const { units, changes } = collected;
    if (units.length === 0) return { kind: 'nobody-to-collect-from' };
    if (doubts.length > 0) return { kind: 'collection-doubted', doubts };
    const named = (state: 'missing' | 'conflict'): readonly string[] => units.filter((one) => one.state === state).map(({ name }) => name);
    return {
      kind: 'collected',
      entries: filledIn(collected, applied).length,
      units: units.length,
      returned: units.filter(({ state }) => state === 'returned').length,
      missing: named('missing'),
      conflicts: named('conflict'),
      changes: changes.length,
      ...applied,
    };
  },
  back: {
    leaves({ workbook: before, assessment, collected, sheets }, applied) {
      const entries = filledIn(collected, applied).filter(({ isThere }) => !isThere);
      const made = sheets.filter((name) => !applied.passedOver.some(({ sheet }) => sheet === name));
      return { shown: { entries: entries.length }, way: { before, assessment, collected, entries, sheets: made } };
    },
    /** Some of it may have been written before the failure. */
    survives: ({ workbook: before, assessment, collected, sheets }) => ({
      shown: { entries: collected.entries.length },
      way: { before, assessment, collected, entries: collected.entries.filter(({ isThere }) => !isThere), sheets },
    }),
    looks: () => 'all',
    take: takeBackCollection,
  },
};

function filledIn({ entries }: Collected, { passedOver }: Applied): Collected['entries'] {
  return entries.filter(({ sheet }) => !passedOver.some((one) => one.sheet === sheet));
}

function isSame(a: ScoreDoubt, b: ScoreDoubt): boolean {
  return a.sheet === b.sheet && a.indicator === b.indicator && a.why === b.why;
}
