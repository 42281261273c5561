import type { Job } from '../../workbook/host.ts';
import type { Exchange } from './exchange.ts';
import type { FileAccess } from './file/fileAccess.ts';
import { readThroughFile } from './file/readThroughFile.ts';
import type { Reading } from './reading.ts';

export type { Reading } from './reading.ts';

/** Reads everything: through the workbook's file, and by requests where that can't be had. Either way is fetched when it is gone. */
export async function readWorkbook(talk: Exchange, job: Job, access: FileAccess): Promise<Reading> {
  const through = await readThroughFile(talk, job, access);
  if (through) return through;
  const { readByRequests } = await import('./requests/readByRequests.ts');
  return readByRequests(talk, job);
}
