import { assess, type Assessment } from '../../assess.ts';
import type { UnitResult } from '../../assessment/model.ts';
import { writeFeedback, type FeedbackEdits } from '../../ownSheets/feedback/writeFeedback.ts';
import type { Applied } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WritingTool, Written } from '../tool.ts';
import { takeOffSheets } from './takeOffSheets.ts';

/** A unit and the sheet with its scores: one that has several score tables is assessed in each. */
export interface UnitKey {
  readonly unit: string;
  readonly sheet: string;
}

export interface PlannedFeedback extends FeedbackEdits {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
}

export type FeedbackTold = ({ readonly kind: 'feedback-written'; readonly sheets: number } & Written) | FeedbackUndone;

/** What was done to feedback sheets is taken back; `kept`: a person has written in these since. */
export type FeedbackUndone = { readonly kind: 'feedback-undone'; readonly kept: readonly string[] } & Written;

/** Feedback sheets that were not there before. */
export interface LeftFeedback {
  readonly shown: { readonly sheets: readonly string[] };
  readonly way: null;
}

/** 反馈表: a sheet for each of the units, made or brought up to date. Shows it where it is one. */
export const feedback: WritingTool<readonly UnitKey[], PlannedFeedback, FeedbackTold, LeftFeedback> = {
  looks: () => [],
  *plan(workbook, wanted, { today, asOf, memory }) {
    const assessment = yield* assess(workbook, today, asOf, memory);
    return { workbook, ...writeFeedback(workbook, assessment, chosenResults(assessment, wanted)) };
  },
  touches: () => 'all',
  shows(planned, applied) {
    const [only, ...others] = written(planned, applied);
    return only !== undefined && others.length === 0 ? only : null;
  },
  told: (planned, applied) => ({ kind: 'feedback-written', sheets: written(planned, applied).length, ...applied }),
  back: {
    leaves(planned, applied) {
      const before = new Set(planned.workbook.sheets.map(({ name }) => name));
      const sheets = written(planned, applied).filter((name) => !before.has(name));
      return sheets.length === 0 ? null : { shown: { sheets }, way: null };
    },
    looks: () => 'all',
    /** Those that were made go, but for those that somebody has written in. */
    take(workbook, left) {
      const { edits, kept } = takeOffSheets(workbook, left.shown.sheets);
      return {
        edits,
        rest: ({ passedOver }) => (passedOver.length === 0 ? null : left),
        touches: () => 'all',
        told: (applied) => ({ kind: 'feedback-undone', kept, ...applied }),
      };
    },
  },
};

/** The results of the units that are wanted, in the workbook's order. */
export function chosenResults({ units }: Assessment, wanted: readonly UnitKey[]): readonly UnitResult[] {
  const keys = new Set(wanted.map(keyOf));
  return units.filter(({ unit, table }) => keys.has(keyOf({ unit: unit.name, sheet: table.sheet })));
}

/** Nothing was wanted of a sheet that was passed over, and of a workbook into which nothing was written. */
function written({ edits, sheets }: PlannedFeedback, { passedOver }: Applied): readonly string[] {
  return edits.length === 0 ? [] : sheets.filter((name) => !passedOver.some(({ sheet }) => sheet === name));
}

function keyOf({ unit, sheet }: UnitKey): string {
  return JSON.stringify([unit, sheet]);
}
