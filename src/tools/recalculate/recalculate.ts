import { assess } from '../../assess.ts';
import { findOwnSheet, ownSheetName, RECALCULATED } from '../../ownSheets/ownSheets.ts';
import { restoreResults } from '../../results/restoreResults.ts';
import { rowsToWrite } from '../../results/resultRows.ts';
import { sheetsAside, writeResults } from '../../results/writeResults.ts';
import type { Applied } from '../../workbook/host.ts';
import type { WritingTool } from '../tool.ts';
import { ownWords } from './ownWords.ts';
import type { LeftResults, PlannedResults, RecalculateTold } from './results.ts';
import { takeBackResults } from './takeBackResults.ts';

/** 重新核算: leaves the results in the workbook. Without a score table nothing is written. */
export const recalculate: WritingTool<undefined, PlannedResults, RecalculateTold, LeftResults> = {
  looks: () => 'all',
  *plan(workbook, _, { today, asOf, memory }) {
    const assessment = yield* assess(workbook, today, asOf, memory);
    return { workbook, assessment, edits: writeResults(workbook, assessment) };
  },
  /** Only Kaohe's own sheets are other than they were found; where one was added, the list of sheets is too. */
  touches({ workbook, edits }) {
    if (sheetsAside(workbook, edits).length > 0) return 'all';
    const own = RECALCULATED.flatMap((kind) => findOwnSheet(workbook, kind) ?? []);
    return own.length < RECALCULATED.length ? 'all' : own.map(({ name }) => name);
  },
  // Either draws the marks of both: taken back in another order they would be lost.
  ends: (tool) => tool === 'ledger',
  told({ workbook, edits, assessment: { units, findings } }, { passedOver, differs }) {
    const aside = sheetsAside(workbook, edits).map(({ name }) => name);
    return {
      kind: 'recalculated',
      units: units.length,
      findings: findings.length,
      ...(aside.length > 0 ? { aside } : {}),
      passedOver,
      differs,
    };
  },
  results: (planned, applied) => (isWrittenWhole(planned, applied) ? rowsToWrite(planned.assessment) : null),
  back: {
    leaves({ workbook, assessment }, { passedOver }, after) {
      const back = restoreResults(workbook, assessment, passedOver);
      return back.length === 0 ? null : { shown: {}, way: { back, left: after && ownWords(after), begun: false } };
    },
    ...takeBackResults<PlannedResults, RecalculateTold>({
      words: ownWords,
      undone: ({ passedOver, differs }) => ({ kind: 'recalculation-undone', passedOver, differs }),
      kept: (sheets) => ({ kind: 'recalculation-kept', sheets }),
    }),
  },
};

/** False where a sheet of the results was passed over. */
export function isWrittenWhole({ workbook }: PlannedResults, { passedOver }: Applied): boolean {
  const names = RECALCULATED.map((kind) => ownSheetName(workbook, kind));
  return !passedOver.some(({ sheet }) => names.includes(sheet));
}
