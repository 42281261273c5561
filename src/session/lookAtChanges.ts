import { assessOpen } from '../assessOpen.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { Job } from '../workbook/host.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Desk } from './desk.ts';
import type { Changed } from './gatherChanges.ts';
import { rowsToWrite, rowsWritten } from '../results/resultRows.ts';
import type { Content } from './sessionState.ts';

/** Reads what has changed and shows what the workbook says now. Writes nothing. What could not be looked at waits on. */
export async function lookAtChanges(desk: Desk, job: Job): Promise<Content> {
  const changed = desk.changes.take();
  try {
    return await showWorkbook(desk, job, await readChanged(desk, job, changed));
  } catch (error) {
    desk.changes.putBack(changed);
    // Asking for the sheet again would fail again.
    if (error instanceof HostFailureError && error.failure.kind === 'sheet-gone') desk.changes.addAll();
    throw error;
  }
}

/** Assesses a workbook and shows it. Sheets that did not change are not assessed again. */
export async function showWorkbook(desk: Desk, job: Job, workbook: WorkbookSnapshot): Promise<Content> {
  const assessment = await assessOpen(workbook, job, desk.today(), desk.memory);
  const found = rowsWritten(workbook);
  const rows = rowsToWrite(assessment);
  const { lastWritten } = desk;
  const isCurrent = found === rows || (lastWritten?.rows === rows && lastWritten.found === found);
  const content: Content = { workbook, assessment, written: found === null ? 'none' : isCurrent ? 'current' : 'older' };
  desk.store.set({ content });
  return content;
}

async function readChanged({ open, store }: Desk, job: Job, changed: Changed): Promise<WorkbookSnapshot> {
  const { content } = store.state();
  if (content === null || changed === 'all') return open.read(job);
  return changed === 'nothing' ? content.workbook : open.readAgain(changed, job);
}
