import { findOwnSheet } from '../ownSheets/ownSheets.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { Job } from '../workbook/host.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Desk } from './desk.ts';
import type { Changed } from './gatherChanges.ts';
import type { Content } from './sessionState.ts';

/**
 * Reads what has changed and shows what the workbook says now. Writes nothing. What could not be looked at waits on.
 *
 * @param read told of the workbook before it is assessed
 */
export async function lookAtChanges(desk: Desk, job: Job, read?: (workbook: WorkbookSnapshot) => void): Promise<Content> {
  // What assesses is fetched while the program reads: the pane shows sooner that it is reading.
  const fetched = import('./showWorkbook.ts');
  fetched.catch(() => undefined);
  const changed = desk.changes.take();
  try {
    const workbook = await readChanged(desk, job, changed);
    read?.(workbook);
    return await (await fetched).showWorkbook(desk, job, workbook);
  } catch (error) {
    desk.changes.putBack(changed);
    // Asking for the sheet again would fail again.
    if (error instanceof HostFailureError && error.failure.kind === 'sheet-gone') desk.changes.addAll();
    throw error;
  }
}

async function readChanged({ open, store }: Desk, job: Job, changed: Changed): Promise<WorkbookSnapshot> {
  const { content } = store.state();
  if (content === null || changed === 'all') return open.read(job);
  if (changed === 'nothing') return content.workbook;
  // Its formulas follow what is typed elsewhere, and no program tells of that.
  const summary = findOwnSheet(content.workbook, 'summary')?.name;
  const isAsked = changed.some((key) => 'name' in key && key.name === summary);
  return open.readAgain(summary === undefined || isAsked ? changed : [...changed, { name: summary }], job);
}
