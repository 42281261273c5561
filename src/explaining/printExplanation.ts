import { addressOf } from '../workbook/address.ts';
import type { Language } from '../words/language.ts';
import type { ScoreTable } from '../reading/model.ts';
import { explainTable } from './explainTable.ts';
import { headingOf, partName, wordDoubts, wordHidden, wordPlace } from './wordExplanation.ts';
import { explainWords } from './words/explainWords.ts';

/** How the tables of a workbook were read, for a person: lines of text, a table after the other. */
export function printExplanation(tables: readonly ScoreTable[], language: Language): string {
  const words = explainWords(language);
  const lines = tables.flatMap((table) => {
    const explained = explainTable(table);
    const doubts = wordDoubts(table.doubts, language);
    const hidden = wordHidden(table.hidden, language);
    const placed = ({ at, text }: (typeof doubts)[number]): string => `    ${addressOf(at)} ${text}`;
    return [
      `  ${headingOf(explained, language)}`,
      ...explained.parts.map(
        (part) =>
          `    ${partName(part, language)}${words.colon}${part.places.map((place) => wordPlace(place, part, language)).join(words.comma)}`,
      ),
      ...(doubts.length > 0 ? [`    ${words.doubts}${words.colon}`, ...doubts.map((one) => `  ${placed(one)}`)] : [`    ${words.clear}`]),
      ...table.corrections.map(
        ({ part, as }) => `    ${words.correcting.made}${words.colon}${words.correcting.line(part, words.correcting.choices[as])}`,
      ),
      ...(hidden.length > 0 ? [`    ${words.hidden}${words.colon}`, ...hidden.map((one) => `  ${placed(one)}`)] : []),
    ];
  });
  return [words.title, ...(lines.length > 0 ? lines : [`  ${words.none}`]), ''].join('\n');
}
