import type { UnitResult } from '../../assessment/model.ts';
import type { UnitScores } from '../../reading/model.ts';
import { addressOf, columnName } from '../../workbook/address.ts';
import type { ColumnDraft } from '../kit/columns.ts';
import type { Look } from '../kit/looks.ts';
import { largest } from '../../workbook/largest.ts';

/** Where an evidence cell serves several indicators of a unit: the letters of the columns that count it once. */
export interface SharedColumns {
  /** The address of the evidence cell. */
  readonly place: string;
  /** 1, 2, 3 … down the sheet as it was written, so that "earlier" survives sorting. */
  readonly order: string;
  /** 1 where a score asks for evidence. */
  readonly asks: string;
}

/** Columns to the right of those that are always there, only where a table of the workbook needs them. */
export interface ExtraColumns {
  readonly columns: readonly ColumnDraft[];
  readonly shared: SharedColumns | null;
  /** Letters for the scores of earlier review columns, left to right, and for what is said of each. */
  readonly earlier: readonly { readonly score: string; readonly verdict: string }[];
}

const SHARED_WORDS = ['佐证处', '次序', '应佐证'] as const;
const EARLIER_WORDS = ['前列得分', '前列评判'] as const;
/** More review columns than an office has; what is to be known again is not how many there are. */
const MOST_EARLIER = 30;

/** Every header that may stand there. */
export const EXTRA_WORDS: readonly string[] = [
  ...SHARED_WORDS,
  ...EARLIER_WORDS.flatMap((word) => [word, ...Array.from({ length: MOST_EARLIER }, (_, i) => `${word}${i + 1}`)]),
];

/** @param before how many columns stand to their left */
export function extraColumns(results: readonly UnitResult[], before: number): ExtraColumns {
  const columns: ColumnDraft[] = [];
  const add = (word: string, width: number, look: Look): string => {
    columns.push([word, width, look]);
    return columnName(before + columns.length - 1);
  };
  const shares = results.some(({ rows }) => sharedPlaces(rows).size > 0);
  const [place, order, asks] = SHARED_WORDS;
  const shared = shares ? { place: add(place, 8, 'grey'), order: add(order, 6, 'grey'), asks: add(asks, 7, 'grey') } : null;
  const count = results.reduce((most, result) => largest([most, ...result.rows.map(({ scores }) => earlierCount(result, scores))]), 0);
  const numbers = Array.from({ length: count }, (_, i) => (count === 1 ? '' : String(i + 1)));
  const [score, verdict] = EARLIER_WORDS;
  const scores = numbers.map((number) => add(`${score}${number}`, 8, 'centred'));
  const verdicts = numbers.map((number) => add(`${verdict}${number}`, 8, 'centred'));
  return { columns, shared, earlier: scores.map((score, i) => ({ score, verdict: verdicts[i] as string })) };
}

/** How many review scores are only checked: all but the last one, and all where none is known to count. */
export function earlierCount({ unit }: UnitResult, { reviews }: UnitScores): number {
  return unit.unclear ? reviews.length : Math.max(0, reviews.length - 1);
}

/** The addresses of evidence cells that serve more than one indicator of a unit. */
export function sharedPlaces(rows: UnitResult['rows']): ReadonlySet<string> {
  const places = rows.flatMap(({ scores: { evidence } }) => (evidence ? [addressOf(evidence.at)] : []));
  return new Set(places.filter((place, i) => places.indexOf(place) !== i));
}
