import type { Assessment } from '../assess.ts';
import type { UnitRow } from '../assessment/model.ts';
import { oneLine } from '../failures/oneLine.ts';
import { countingEntry } from '../rules/readings.ts';
import type { Language } from '../words/language.ts';
import { cliWords } from './words/cliWords.ts';

/** More names than that say no more. */
const MOST_NAMES = 6;

/** How scores came about where a cell alone doesn't say it, a line a kind, with the indicators or sheets. */
export function scoreNotes({ tables, units }: Assessment, language: Language): readonly string[] {
  const words = cliWords(language).scoreNotes;
  const rows = units.flatMap((unit) => unit.rows);
  const indicators = (isSo: (row: UnitRow) => boolean) =>
    rows.filter(isSo).map(({ indicator }) => indicator.name || indicator.path.at(-1) || '');
  const line = (say: (names: string) => string, names: readonly string[]): readonly string[] => {
    const all = [...new Set(names.map(oneLine))].filter((name) => name !== '');
    const more = all.length > MOST_NAMES ? words.more(all.length) : '';
    return all.length > 0 ? [`${say(all.slice(0, MOST_NAMES).join(words.and))}${more}`] : [];
  };
  return [
    ...line(
      words.weighted,
      tables.filter(({ weighted }) => weighted).map(({ sheet }) => sheet),
    ),
    ...line(
      words.takenOff,
      units.filter((unit) => unit.rows.some(({ scores }) => countingEntry(scores)?.deducts)).map(({ table }) => table.sheet),
    ),
    ...line(
      words.sums,
      indicators(({ scores }) => countingEntry(scores)?.parts !== undefined),
    ),
    ...line(
      words.deductions,
      indicators(({ indicator }) => indicator.deduction),
    ),
  ];
}
