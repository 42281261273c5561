import { assess, type Assessment } from '../../assess.ts';
import { findOwnSheet, ownSheetName, RECALCULATED } from '../../ownSheets/ownSheets.ts';
import { restoreResults } from '../../results/restoreResults.ts';
import { rowsToWrite } from '../../results/resultRows.ts';
import { writeResults } from '../../results/writeResults.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { Applied } from '../../workbook/host.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Planned, WritingTool, Written } from '../tool.ts';
import { ownWords, type OwnWords } from './ownWords.ts';
import { takeBackRecalculation } from './takeBackRecalculation.ts';

export interface PlannedResults extends Planned {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
}

export type RecalculateTold =
  | ({ readonly kind: 'recalculated'; readonly units: number; readonly findings: number } & Written)
  | ({ readonly kind: 'recalculation-undone' } & Written)
  /** A person has written into Kaohe's own sheets since; taking the recalculation back would lose that. */
  | { readonly kind: 'recalculation-kept'; readonly sheets: readonly string[] };

export interface LeftResults {
  readonly shown: object;
  readonly way: {
    readonly back: readonly Edit[];
    /** What stood in Kaohe's own sheets when it was done; null where they could not be read. */
    readonly left: OwnWords | null;
    /** True once taking it back has begun. */
    readonly begun: boolean;
  };
}

/** 重新核算: leaves the results in the workbook. Without a score table nothing is written. */
export const recalculate: WritingTool<undefined, PlannedResults, RecalculateTold, LeftResults> = {
  looks: () => 'all',
  *plan(workbook, _, { today, asOf, memory }) {
    const assessment = yield* assess(workbook, today, asOf, memory);
    return { workbook, assessment, edits: writeResults(workbook, assessment) };
  },
  /** Only Kaohe's own sheets are other than they were found; where one was added, the list of sheets is too. */
  touches({ workbook }) {
    const own = RECALCULATED.flatMap((kind) => findOwnSheet(workbook, kind) ?? []);
    return own.length < RECALCULATED.length ? 'all' : own.map(({ name }) => name);
  },
  told: ({ assessment: { units, findings } }, { passedOver, differs }) => ({
    kind: 'recalculated',
    units: units.length,
    findings: findings.length,
    passedOver,
    differs,
  }),
  results: (planned, applied) => (isWrittenWhole(planned, applied) ? rowsToWrite(planned.assessment) : null),
  back: {
    leaves({ workbook, assessment }, { passedOver }, after) {
      const back = restoreResults(workbook, assessment, passedOver);
      return back.length === 0 ? null : { shown: {}, way: { back, left: after && ownWords(after), begun: false } };
    },
    ...takeBackRecalculation,
  },
};

/** False where a sheet of the results was passed over. */
export function isWrittenWhole({ workbook }: PlannedResults, { passedOver }: Applied): boolean {
  const names = RECALCULATED.map((kind) => ownSheetName(workbook, kind));
  return !passedOver.some(({ sheet }) => names.includes(sheet));
}
