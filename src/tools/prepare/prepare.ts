import type { LeftTable, Preparation, PrepareChoice, PreparedTable } from '../../preparation/preparation.ts';
import { prepareWorkbook } from '../../preparation/prepareWorkbook.ts';
import { takeOffPrepared, type KeptPreparation } from '../../preparation/takeOffPrepared.ts';
import { withoutPassedOver } from '../../preparation/withoutPassedOver.ts';
import type { WritingTool, Written } from '../tool.ts';

export type PrepareTold =
  | ({ readonly kind: 'prepared'; readonly prepared: readonly PreparedTable[]; readonly left: readonly LeftTable[] } & Written)
  /** `kept`: somebody has filled these in since. */
  | ({ readonly kind: 'preparation-undone'; readonly kept: readonly KeptPreparation[] } & Written);

/** Columns and sheets that were prepared, by the sheets that they are in. */
export interface LeftPreparation {
  readonly shown: { readonly sheets: readonly string[] };
  readonly way: null;
}

/** 准备: columns for scores, evidence and reasons beside the published tables, or a sheet a unit. */
export const prepare: WritingTool<PrepareChoice, Preparation, PrepareTold, LeftPreparation> = {
  looks: () => 'all',
  plan: (workbook, choice) => prepareWorkbook(workbook, choice),
  touches: () => 'all',
  told(planned, { passedOver, differs }) {
    const { prepared, left } = withoutPassedOver(planned, passedOver);
    return { kind: 'prepared', prepared, left, passedOver, differs };
  },
  back: {
    leaves(planned, { passedOver }) {
      const { prepared } = withoutPassedOver(planned, passedOver);
      const sheets = prepared.flatMap((table) => (table.sheets.length > 0 ? table.sheets : [table.sheet]));
      return sheets.length === 0 ? null : { shown: { sheets }, way: null };
    },
    looks: () => 'all',
    /** What was prepared goes, but for what somebody has filled in since. */
    take(workbook, left) {
      const { edits, kept } = takeOffPrepared(workbook, left.shown.sheets);
      return {
        edits,
        rest: ({ passedOver }) => (passedOver.length === 0 ? null : left),
        touches: () => 'all',
        told: ({ passedOver, differs }) => ({ kind: 'preparation-undone', kept, passedOver, differs }),
      };
    },
  },
};
