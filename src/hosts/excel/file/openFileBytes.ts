import { QUIET_JOB } from '../quietJob.ts';
import { ANSWER_SECONDS } from '../exchange.ts';
import { askFile, canAskFile } from './askFile.ts';

/** The open workbook's file, edits that are not saved included; null where Office doesn't give it. */
export async function openFileBytes(): Promise<Uint8Array | null> {
  if (!canAskFile()) return null;
  const answer = await askFile(QUIET_JOB, ANSWER_SECONDS).answer;
  return answer.kind === 'bytes' ? answer.bytes : null;
}
