import type { Applied } from '../../workbook/host.ts';
import { restoreLedger } from '../../results/restoreResults.ts';
import type { LeftResults } from '../recalculate/results.ts';
import { takeBackResults } from '../recalculate/takeBackResults.ts';
import type { WritingTool, Written } from '../tool.ts';
import { handWords } from './handWords.ts';
import { planLedger, type PlannedLedger } from './planLedger.ts';

export type LedgerTold =
  | ({
      readonly kind: 'ledger-written';
      readonly tasks: number;
      readonly overdue: number;
      /** Sheets of ours that stay as they were, as somebody had written where the new ones would stand. */
      readonly aside: readonly string[];
    } & Written)
  | ({ readonly kind: 'ledger-undone' } & Written)
  /** A person has written into the sheets since; taking them back would lose that. */
  | { readonly kind: 'ledger-kept'; readonly sheets: readonly string[] };

/** 任务台账: writes it with 单位任务 and the marks.  Without a task table nothing is written. */
export const ledger: WritingTool<undefined, PlannedLedger, LedgerTold, LeftResults> = {
  looks: () => 'all',
  *plan(workbook, _, basis) {
    return yield* planLedger(workbook, basis);
  },
  touches: () => 'all',
  // Either draws the marks of both: taken back in another order they would be lost.
  ends: (tool) => tool === 'recalculate',
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
  back: {
    leaves({ workbook, assessment, edits }, { passedOver }, after) {
      const back = restoreLedger(workbook, assessment, edits, passedOver);
      return { shown: {}, way: { back, left: after && handWords(after), begun: false } };
    },
    ...takeBackResults<PlannedLedger, LedgerTold>({
      words: handWords,
      undone: ({ passedOver, differs }) => ({ kind: 'ledger-undone', passedOver, differs }),
      kept: (sheets) => ({ kind: 'ledger-kept', sheets }),
    }),
  },
};
