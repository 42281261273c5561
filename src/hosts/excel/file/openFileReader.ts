import type { Job } from '../../../workbook/host.ts';
import type { Particulars } from '../../../workbook/particulars.ts';
import type { WorkbookSnapshot } from '../../../workbook/snapshot.ts';
import { browserCodec } from '../../xlsx/browserCodec.ts';
import { readParticulars } from '../../xlsx/particulars/readParticulars.ts';
import { readWorkbook } from '../../xlsx/readWorkbook.ts';

/**
 * The .xlsx reader, over the bytes that Office gives. Only `loadReader` imports this, and late: the pane shows itself before it
 * has fetched a reader. Throws HostFailureError for every fault of the file.
 */
export async function readOpenFile(bytes: Uint8Array, job: Job): Promise<WorkbookSnapshot> {
  const steps = readWorkbook(bytes, browserCodec);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    job.progress('reading', step.value.done, step.value.total);
    await job.pause();
  }
}

export async function particularsOfOpenFile(bytes: Uint8Array, job: Job): Promise<Particulars> {
  await job.pause();
  return readParticulars(bytes, browserCodec);
}
