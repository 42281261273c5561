import { dirname } from 'node:path';
import { wordPassedOver } from '../failures/wordPassedOver.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { keptWords } from '../following/words/keptWords.ts';
import { wordKept } from '../following/words/wordKept.ts';
import type { Bench } from './command.ts';
import { makeFolder } from './targets.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { World, Written } from './world.ts';

/**
 * Puts a workbook with edits in its place, and says on standard error which sheets were passed over and which results stayed as they
 * were. False where all sheets were passed over: then there is no new file.
 */
export function saveWritten(
  { world, words, place, warn }: Bench,
  target: string,
  given: Uint8Array,
  { bytes, passedOver, keptResults = [] }: Written,
): boolean {
  const isWritten = bytes !== given || passedOver.length === 0;
  if (isWritten) {
    if (target === place.workbook) refuseChanged(world, target, given);
    makeFolder(dirname(target));
    world.save(target, bytes);
  }
  if (passedOver.length > 0) warn(words.about(place.workbook, wordPassedOver(passedOver, failureWords(place.language))));
  if (keptResults.length > 0) warn(words.about(place.workbook, wordKept(keptResults, keptWords(place.language))));
  return isWritten;
}

/** Written in its own place: what somebody has saved there since would be lost. */
function refuseChanged({ load }: World, file: string, given: Uint8Array): void {
  if (Buffer.compare(load(file), given) !== 0) throw new HostFailureError({ kind: 'file-changed' });
}
