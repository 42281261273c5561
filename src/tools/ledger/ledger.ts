import type { Applied } from '../../workbook/host.ts';
import type { WritingTool, Written } from '../tool.ts';
import { planLedger, type PlannedLedger } from './planLedger.ts';

export type LedgerTold = {
  readonly kind: 'ledger-written';
  readonly tasks: number;
  readonly overdue: number;
  /** Sheets of ours that stay as they were, as somebody had written where the new ones would stand. */
  readonly aside: readonly string[];
} & Written;

/** 任务台账: writes it with 单位任务 and the marks. 清除核算标记 takes them off again. Without a task table nothing is written. */
export const ledger: WritingTool<undefined, PlannedLedger, LedgerTold> = {
  looks: () => 'all',
  *plan(workbook, _, basis) {
    return yield* planLedger(workbook, basis);
  },
  touches: () => 'all',
  shows: ({ edits }, { passedOver }: Applied) => {
    const made = edits.flatMap((edit) => (edit.edit === 'add-sheet' ? [edit.sheet] : []));
    return made.find((name) => name.startsWith('任务台账') && !passedOver.some(({ sheet }) => sheet === name)) ?? null;
  },
  told: ({ ledger: { tasks }, aside }, applied) => ({
    kind: 'ledger-written',
    tasks: tasks.length,
    overdue: tasks.filter(({ state }) => state === 'overdue').length,
    aside,
    ...applied,
  }),
};
