import type { Job } from '../../../workbook/host.ts';
import { ANSWER_SECONDS } from '../exchange.ts';
import { askFile, canAskFile } from './askFile.ts';

/** Nobody is shown how far it is. */
const UNSEEN: Job = { progress: () => undefined, pause: () => Promise.resolve() };

/** The open workbook's file, edits that are not saved included; null where Office doesn't give it. */
export async function openFileBytes(): Promise<Uint8Array | null> {
  if (!canAskFile()) return null;
  const answer = await askFile(UNSEEN, ANSWER_SECONDS).answer;
  return answer.kind === 'bytes' ? answer.bytes : null;
}
