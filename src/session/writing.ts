import { CancelledError } from './cancelledError.ts';
import type { Desk } from './desk.ts';

/** Does what changes the workbook. Where it fails halfway nobody knows what stands there, and all of it is read again. */
export async function writing<T>(desk: Desk, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof CancelledError)) desk.changes.addAll();
    throw error;
  }
}
