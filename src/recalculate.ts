import type { Assessment } from './assess.ts';
import { assessOpen } from './assessOpen.ts';
import { clearResults } from './results/clearResults.ts';
import { takeOffPrepared, type KeptPreparation } from './preparation/takeOffPrepared.ts';
import { restoreResults } from './results/restoreResults.ts';
import { writeResults } from './results/writeResults.ts';
import type { SheetMemory } from './sheetMemory.ts';
import type { Edit } from './workbook/edit.ts';
import type { Applied, Difference, Job, OpenWorkbook, PassedOver } from './workbook/host.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

export interface Recalculated {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
  readonly passedOver: readonly PassedOver[];
  readonly differs: readonly Difference[];
  /** Takes back what was written; empty where nothing was. */
  readonly back: readonly Edit[];
}

/**
 * What 重新核算 does, for the pane and for the ribbon without it: reads the workbook, assesses it, and leaves the results
 * in it. Without a score table nothing is written.
 *
 * @param today YYYY-MM-DD
 */
export async function recalculate(open: OpenWorkbook, job: Job, today: string, memory?: SheetMemory): Promise<Recalculated> {
  const workbook = await open.read(job);
  const assessment = await assessOpen(workbook, job, today, memory);
  const edits = writeResults(workbook, assessment);
  if (edits.length === 0) return { workbook, assessment, passedOver: [], differs: [], back: [] };
  await job.pause();
  const { passedOver, differs } = await open.apply(edits, job);
  return { workbook, assessment, passedOver, differs, back: restoreResults(workbook, assessment, passedOver) };
}

/**
 * What 清除核算标记 does: takes off all that is Kaohe's.
 *
 * @param kept is told of prepared columns and sheets that stay, as somebody has filled them in
 */
export async function clearMarks(open: OpenWorkbook, job: Job, kept?: (stays: readonly KeptPreparation[]) => void): Promise<Applied> {
  const workbook = await open.read(job);
  await job.pause();
  const applied = await open.apply(clearResults(workbook), job);
  kept?.(takeOffPrepared(workbook).kept);
  return applied;
}
