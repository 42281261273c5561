import { HostFailureError } from '../../../workbook/failure.ts';
import type { Job } from '../../../workbook/host.ts';
import { askFile, canAskFile, type FileRequest } from './askFile.ts';
import type { FileAccess } from './fileAccess.ts';
import { loadReader } from './loadReader.ts';

type Reader = typeof import('./openFileReader.ts');

/**
 * Asks for the file, does what else there is to ask meanwhile (`beside`), and reads. Null where there is no file to be had or
 * none that can be read, such as that of a workbook behind a password: whoever asks has another way then.
 */
export async function throughFile<T, B>(
  job: Job,
  access: FileAccess,
  beside: () => Promise<B>,
  read: (reader: Reader, bytes: Uint8Array) => Promise<T>,
): Promise<{ readonly read: T; readonly beside: B } | null> {
  if (access.lost || !canAskFile()) return null;
  const request = askFile(job, access.seconds);
  const besides = await whileAsking(request, beside);
  const answer = await request.answer;
  if (answer.kind === 'no-answer') access.lost = true;
  const reader = answer.kind === 'bytes' ? await loadReader() : null;
  if (answer.kind !== 'bytes' || !reader) return null;
  try {
    return { read: await read(reader, answer.bytes), beside: besides };
  } catch (error) {
    // A fault of the file. What the person cancels, and a defect, is none.
    if (error instanceof HostFailureError) return null;
    throw error;
  }
}

/** Where Excel refuses the rest, such as while a cell is being edited, the file is asked for in vain. */
async function whileAsking<B>(request: FileRequest, beside: () => Promise<B>): Promise<B> {
  try {
    return await beside();
  } catch (error) {
    request.giveUp();
    throw error;
  }
}
