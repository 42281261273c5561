import type { UnitResult } from '../../assessment/model.ts';
import type { UnitScores } from '../../reading/model.ts';
import { addressOf, columnName } from '../../workbook/address.ts';
import type { ColumnDraft } from '../kit/columns.ts';
import type { Look } from '../kit/looks.ts';

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

/** @param before how many columns stand to their left */
export function extraColumns(results: readonly UnitResult[], before: number): ExtraColumns {
  const columns: ColumnDraft[] = [];
  const add = (word: string, width: number, look: Look): string => {
    columns.push([word, width, look]);
    return columnName(before + columns.length - 1);
  };
  const shares = results.some(({ rows }) => sharedPlaces(rows).size > 0);
  const shared = shares ? { place: add('佐证处', 8, 'grey'), order: add('次序', 6, 'grey'), asks: add('应佐证', 7, 'grey') } : null;
  const count = results.reduce((most, result) => Math.max(most, ...result.rows.map(({ scores }) => earlierCount(result, scores))), 0);
  const numbers = Array.from({ length: count }, (_, i) => (count === 1 ? '' : String(i + 1)));
  const scores = numbers.map((number) => add(`前列得分${number}`, 8, 'centred'));
  const verdicts = numbers.map((number) => add(`前列评判${number}`, 8, 'centred'));
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
