import type { Assessment } from '../assess.ts';
import type { Language } from '../words/language.ts';
import { commandWords } from './words/commandWords.ts';

/**
 * What stands above the sheets that were not written: without it they seem to be all. `isWhole`: every sheet of results was written, as
 * the pane says too where it says nothing of them.
 */
export function wordRecalculated({ units, findings }: Assessment, isWhole: boolean, language: Language): string {
  const { recalculated, resultsNotAll } = commandWords(language);
  const said = recalculated(units.length, findings.length);
  return isWhole ? said : `${said}${resultsNotAll}`;
}
