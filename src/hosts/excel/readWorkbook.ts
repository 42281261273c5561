import type { Job } from '../../workbook/host.ts';
import type { Exchange } from './exchange.ts';
import type { FileAccess } from './file/fileAccess.ts';
import { readThroughFile } from './file/readThroughFile.ts';
import type { Reading } from './reading.ts';
import { readByRequests } from './requests/readByRequests.ts';

export type { Reading } from './reading.ts';

/** Reads everything: through the workbook's file, and by requests where that can't be had. */
export async function readWorkbook(talk: Exchange, job: Job, access: FileAccess): Promise<Reading> {
  return (await readThroughFile(talk, job, access)) ?? readByRequests(talk, job);
}
