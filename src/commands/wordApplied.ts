import { wordDifference } from '../failures/wordDifference.ts';
import { wordPassedOver } from '../failures/wordPassedOver.ts';
import { failureWords } from '../failures/words/failureWords.ts';
import type { Applied } from '../workbook/host.ts';
import type { Language } from '../words/language.ts';
import { commandWords } from './words/commandWords.ts';

/** A message of more lines than that nobody reads. */
const MOST_DIFFERENCES = 6;

/** What of the writing a person has to be told, a line each; none where all stands as it was to. */
export function wordApplied({ passedOver, differs }: Applied, language: Language): readonly string[] {
  const failures = failureWords(language);
  const more = differs.length > MOST_DIFFERENCES ? ['…'] : [];
  return [
    ...(passedOver.length > 0 ? [wordPassedOver(passedOver, failures)] : []),
    ...(differs.length > 0
      ? [
          commandWords(language).differs(differs.length),
          ...differs.slice(0, MOST_DIFFERENCES).map((one) => wordDifference(one, failures)),
          ...more,
        ]
      : []),
  ];
}
