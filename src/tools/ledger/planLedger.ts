import { assess, type Assessment, type Progress } from '../../assess.ts';
import type { SaidOfTasks } from '../../ownSheets/settings/taskSettings.ts';
import { sheetsAside, writeLedger } from '../../results/writeResults.ts';
import type { Ledger } from '../../tasks/model.ts';
import { readLedger } from '../../tasks/readLedger.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Basis, Planned } from '../tool.ts';

export interface PlannedLedger extends Planned {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
  readonly ledger: Ledger;
  /** Sheets of ours that are left to a person. */
  readonly aside: readonly string[];
}

/**
 * Plans 任务台账, 单位任务 and their marks. The scores are assessed too, as their marks are drawn anew with those of tasks.
 *
 * @param said what a person has said with it, which stands in 考核设置 then
 */
export function* planLedger(
  workbook: WorkbookSnapshot,
  { today, memory }: Basis,
  said: SaidOfTasks = {},
): Generator<Progress, PlannedLedger> {
  const assessment = yield* assess(workbook, today, undefined, memory);
  const ledger = yield* readLedger(workbook, today, said);
  const edits = writeLedger(workbook, assessment, ledger, said);
  return { workbook, assessment, ledger, edits, aside: sheetsAside(workbook, edits).map(({ name }) => name) };
}
