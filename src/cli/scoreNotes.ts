import type { Assessment } from '../assess.ts';
import type { UnitRow } from '../assessment/model.ts';
import { oneLine } from '../failures/oneLine.ts';
import type { Language } from '../findings/wordFinding.ts';
import { countingEntry } from '../rules/readings.ts';

/** More names than that say no more. */
const MOST_NAMES = 6;

interface Words {
  readonly deductions: (names: string) => string;
  readonly sums: (names: string) => string;
  readonly takenOff: (sheets: string) => string;
  readonly weighted: (sheets: string) => string;
  readonly and: string;
  readonly more: (count: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  zh: {
    deductions: (names) => `扣分项，从总分中扣除：${names}`,
    sums: (names) => `几个单元格的得分相加后计分：${names}`,
    takenOff: (sheets) => `得分按分值减去扣分计：${sheets}`,
    weighted: (sheets) => `得分和满分按权重折算：${sheets}`,
    and: '、',
    more: (count) => `等 ${count} 个`,
  },
  en: {
    deductions: (names) => `Deductions, taken off the total: ${names}`,
    sums: (names) => `Scores that are sums of several cells: ${names}`,
    takenOff: (sheets) => `Scores are the maximum less what was deducted: ${sheets}`,
    weighted: (sheets) => `Scores and maxima count with their weights: ${sheets}`,
    and: ', ',
    more: (count) => ` and others, ${count} in all`,
  },
};

/** How scores came about where a cell alone doesn't say it, a line a kind, with the indicators or sheets. */
export function scoreNotes({ tables, units }: Assessment, language: Language): readonly string[] {
  const words = WORDS[language];
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
