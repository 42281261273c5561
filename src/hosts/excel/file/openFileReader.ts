import type { Job } from '../../../workbook/host.ts';
import type { Particulars } from '../../../workbook/particulars.ts';
import type { WorkbookSnapshot } from '../../../workbook/snapshot.ts';
import { browserCodec } from '../../xlsx/browserCodec.ts';
import { particularsSteps } from '../../xlsx/particulars/readParticulars.ts';
import { type ReadProgress, readWorkbook } from '../../xlsx/readWorkbook.ts';

/**
 * The .xlsx reader, over the bytes that Office gives. Only `loadReader` imports this, and late: the pane shows itself before it
 * has fetched a reader. Throws HostFailureError for every fault of the file.
 */
export function readOpenFile(bytes: Uint8Array, job: Job): Promise<WorkbookSnapshot> {
  return drive(readWorkbook(bytes, browserCodec), job);
}

export function particularsOfOpenFile(bytes: Uint8Array, job: Job): Promise<Particulars> {
  return drive(particularsSteps(bytes, browserCodec), job);
}

/** Office restarts an add-in that doesn't answer for 5 s: between the steps the pane draws. */
async function drive<T>(steps: Generator<ReadProgress, T>, job: Job): Promise<T> {
  for (let told = 0; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    const { done, total } = step.value;
    // A large part takes many steps, and is no further for a person until its sheet is there.
    if (done > told) job.progress('reading', (told = done), total);
    await job.pause();
  }
}
