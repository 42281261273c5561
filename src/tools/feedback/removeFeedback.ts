import { assess } from '../../assess.ts';
import { feedbackByUnit, storedFeedback } from '../../ownSheets/feedback/storedFeedback.ts';
import { removeFeedback as removal, writeFeedback, type FeedbackEdits } from '../../ownSheets/feedback/writeFeedback.ts';
import type { Edit } from '../../workbook/edit.ts';
import { isOwnSheet } from '../../workbook/marks.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Planned, WritingTool, Written } from '../tool.ts';
import type { FeedbackUndone } from './feedback.ts';

export interface PlannedRemoval extends Planned {
  /** The sheets that go. */
  readonly sheets: readonly string[];
  /** Makes them anew. */
  readonly back: FeedbackEdits;
}

export type RemoveFeedbackTold = ({ readonly kind: 'feedback-removed'; readonly sheets: number } & Written) | FeedbackUndone;

/** Feedback sheets that were taken off, and the edits that make them again. */
export interface LeftRemoval {
  readonly shown: { readonly sheets: readonly string[] };
  readonly way: {
    readonly back: readonly Edit[];
    /** Sheets that a taking back which was broken off had begun with. */
    readonly begun: readonly string[];
  };
}

/** 清除反馈表: takes all of them off. They come back with what units wrote in them. */
export const removeFeedback: WritingTool<undefined, PlannedRemoval, RemoveFeedbackTold, LeftRemoval> = {
  looks: () => [],
  *plan(workbook, _, { today, asOf, memory }) {
    const assessment = yield* assess(workbook, today, asOf, memory);
    const stored = storedFeedback(workbook);
    return {
      edits: removal(workbook),
      sheets: stored.map(({ sheet }) => sheet.name),
      back: writeFeedback(workbook, assessment, [...feedbackByUnit(assessment.units, stored).keys()]),
    };
  },
  touches: () => 'all',
  ends: (tool) => tool === 'feedback',
  told: ({ sheets }, { passedOver, differs }) => ({
    kind: 'feedback-removed',
    sheets: sheets.filter((name) => !passedOver.some(({ sheet }) => sheet === name)).length,
    passedOver,
    differs,
  }),
  back: {
    leaves({ back }, { passedOver }) {
      const sheets = back.sheets.filter((name) => !passedOver.some(({ sheet }) => sheet === name));
      return sheets.length === 0 ? null : { shown: { sheets }, way: { back: back.edits, begun: [] } };
    },
    looks: () => 'all',
    take(workbook, left) {
      const edits = restoring(workbook, left);
      // Where it is broken off, the sheets that it had begun with are made anew.
      const begun = new Set(edits.flatMap((edit) => (edit.edit === 'add-sheet' ? [edit.sheet] : [])));
      return {
        edits,
        ...(begun.size > 0 ? { begun: { ...left, way: { ...left.way, begun: [...begun] } } } : {}),
        rest: ({ passedOver }) => (passedOver.length === 0 ? null : { ...left, way: { ...left.way, begun: [...begun] } }),
        touches: () => 'all',
        told: (applied) => ({ kind: 'feedback-undone', kept: [], ...applied }),
      };
    },
  },
};

/** Where somebody has made a sheet of the same name since, that one stays. */
function restoring(workbook: WorkbookSnapshot, { shown: { sheets }, way: { back, begun } }: LeftRemoval): readonly Edit[] {
  const there = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const missing = new Set(
    sheets.filter((name) => !there.has(name.toLowerCase()) || (begun.includes(name) && isOwnSheet(workbook, { name }))),
  );
  return back.filter((edit) => 'sheet' in edit && missing.has(edit.sheet ?? ''));
}
