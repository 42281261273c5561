import { wordOpenFailure } from '../failures/wordFailure.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import { HostFailureError } from '../workbook/failure.ts';
import type { Language } from '../words/language.ts';
import { commandWords } from './words/commandWords.ts';

/** A failure of the program in its own words; anything else is a defect of ours. */
export function wordError(error: unknown, language: Language): string {
  if (error instanceof HostFailureError) return wordOpenFailure(error.failure, failureWords(language));
  return commandWords(language).defect(error instanceof Error ? error.message : String(error));
}
