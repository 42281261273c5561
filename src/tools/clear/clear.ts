import { takeOffPrepared, type KeptPreparation } from '../../preparation/takeOffPrepared.ts';
import { clearResults } from '../../results/clearResults.ts';
import type { Planned, WritingTool, Written } from '../tool.ts';

export interface PlannedClearing extends Planned {
  /** Prepared columns and sheets that stay, as somebody has filled them in. */
  readonly kept: readonly KeptPreparation[];
}

export type ClearTold = { readonly kind: 'cleared'; readonly kept: readonly KeptPreparation[] } & Written;

/** 清除核算标记: takes off all that is Kaohe's. Corrections of the office's cells stay, and can still be taken back. */
export const clear: WritingTool<undefined, PlannedClearing, ClearTold> = {
  looks: () => 'all',
  *plan(workbook) {
    return { edits: clearResults(workbook), kept: takeOffPrepared(workbook).kept };
  },
  touches: () => 'all',
  ends: (tool) => tool !== 'correct',
  told: ({ kept }, { passedOver, differs }) => ({ kind: 'cleared', kept, passedOver, differs }),
};
