import type { Language } from '../words/language.ts';
import type { Doubt, HiddenPart, ScoreTable, TakenAs } from '../reading/model.ts';
import { addressOf, areaAddress, type Position } from '../workbook/address.ts';
import { decimalText } from '../workbook/decimal.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { ExplainedPart, ExplainedPlace, ExplainedTable } from './explainTable.ts';
import { explainWords } from './words/explainWords.ts';

/** 县市区 A2:P37（矩阵式，满分 98） */
export function headingOf({ table }: ExplainedTable, language: Language): string {
  const words = explainWords(language);
  const place = `${table.sheet} ${areaAddress(table.area)}`;
  return words.table(place, words.layouts[table.layout], decimalText(table.fullMarks));
}

/** What a part is. */
export function partName({ as, of }: Pick<ExplainedPart, 'as' | 'of'>, language: Language): string {
  const words = explainWords(language);
  return (of === 'row' ? words.rows[as] : undefined) ?? words.parts[as];
}

/** A place of a part with its address and what stands there, where that isn't the part's own name again. Long words are cut. */
export function wordPlace(place: ExplainedPlace, { as, of }: Pick<ExplainedPart, 'as' | 'of'>, language: Language): string {
  const words = explainWords(language);
  const address = placeAddress(place);
  if (as === 'header') return words.plain(address);
  if (place.count === 1) return words.cell(address, place.words === partName({ as, of }, language) ? '' : shortened(place.words));
  return words.cells(
    address,
    shortened(place.words),
    shortened(place.lastWords),
    place.count,
    place.area.right > place.area.left ? 'column' : of === 'line' ? 'row' : of,
  );
}

/** F4, or F4:F9. */
export function placeAddress({ area }: Pick<ExplainedPlace, 'area'>): string {
  const { top, left, bottom, right } = area;
  return top === bottom && left === right ? addressOf({ rowIndex: top, columnIndex: left }) : areaAddress(area);
}

/** A sentence with the cell that it is about. */
export interface WordedPlace {
  readonly at: Position;
  readonly text: string;
}

/** What isn't clear; the same of several units is said once. */
export function wordDoubts(doubts: readonly Doubt[], language: Language): readonly WordedPlace[] {
  const words = explainWords(language);
  const alike = groupBy(doubts, (doubt) =>
    doubt.of === 'score-columns'
      ? `${doubt.inRows ? 'rows' : 'columns'} ${wordsOf(doubt).join('|')}`
      : `${doubt.of} ${addressOf(doubt.at)}`,
  );
  return [...alike.values()].map((group): WordedPlace => {
    const doubt = group[0] as Doubt;
    switch (doubt.of) {
      case 'score-columns':
        return {
          at: doubt.at,
          text: words[doubt.inRows ? 'scoreRows' : 'scoreColumns'](words.units(doubt.unit, group.length), wordsOf(doubt)),
        };
      case 'weights':
        return { at: doubt.at, text: words.weights(decimalText(doubt.sum)) };
      case 'total':
        return { at: doubt.at, text: words.total(doubt.label, decimalText(doubt.max), decimalText(doubt.sum)) };
    }
  });
}

/** The headers without the name of their unit, which stands above each of them. */
function wordsOf({ words, unit }: Extract<Doubt, { of: 'score-columns' }>): readonly string[] {
  return words.map((word) => (word.startsWith(`${unit} `) ? word.slice(unit.length + 1) : word));
}

/** Which columns count, where a correction has a say in it; null where none has. */
export function wordCounting({ corrections, taken }: ScoreTable, language: Language): string | null {
  if (!corrections.some(({ as }) => as === 'counting' || as === 'not-counting')) return null;
  const headers = (which: readonly TakenAs[]): readonly string[] => [
    ...new Set(taken.flatMap(({ of, as, part, words }) => (of === 'column' && which.includes(as) ? [shortened(part ?? words)] : []))),
  ];
  return explainWords(language).correcting.countsNow(headers(['counting']), headers(['review', 'self']));
}

export function wordHidden(hidden: readonly HiddenPart[], language: Language): readonly WordedPlace[] {
  return hidden.map(({ of, at, label, counts }) => ({ at, text: explainWords(language).hiddenPart(of, shortened(label), counts) }));
}

/** More of a name nobody needs to know it by. */
const LONGEST = 24;

function shortened(words: string): string {
  const characters = [...words];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : words;
}
