import { dirname } from 'node:path';
import { oneLine } from '../failures/oneLine.ts';
import { wordPassedOver } from '../failures/wordPassedOver.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import type { Language } from '../words/language.ts';
import { makeFolder } from './targets.ts';
import { cliWords } from './words/cliWords.ts';
import type { World, Written } from './world.ts';

/** A workbook that was given, and where it goes with the edits in it. */
export interface Place {
  readonly workbook: string;
  readonly target: string;
  readonly language: Language;
}

/**
 * Puts a workbook with edits in its place, and says on standard error which sheets were passed over. False where all of them were:
 * then there is no new file.
 */
export function saveWritten(
  world: World,
  { workbook, target, language }: Place,
  given: Uint8Array,
  { bytes, passedOver }: Written,
): boolean {
  const isWritten = bytes !== given || passedOver.length === 0;
  if (isWritten) {
    makeFolder(dirname(target));
    world.save(target, bytes);
  }
  world.progress.clear();
  if (passedOver.length > 0)
    world.err(`${oneLine(cliWords(language).about(workbook, wordPassedOver(passedOver, failureWords(language))))}\n`);
  return isWritten;
}
