import type { UnitResult } from '../../assessment/model.ts';
import type { UnitScores } from '../../reading/model.ts';
import { addressOf, columnName } from '../../workbook/address.ts';
import { DETAIL_COLUMNS, type DrawnColumn } from './detailColumns.ts';
import type { SharedColumns } from './evidenceFormulas.ts';

/** Columns to the right of those that are always there, only where a table of the workbook needs them. */
export interface ExtraColumns {
  readonly columns: readonly DrawnColumn[];
  readonly shared: SharedColumns | null;
  /** Letters for the scores of earlier review columns, left to right, and for what is said of each. */
  readonly earlier: readonly { readonly score: string; readonly verdict: string }[];
}

export function extraColumns(results: readonly UnitResult[]): ExtraColumns {
  const columns: DrawnColumn[] = [];
  const add = (word: string, width: number, look: DrawnColumn['look']): string => {
    columns.push({ word, width, look });
    return columnName(DETAIL_COLUMNS.length + columns.length - 1);
  };
  const shares = results.some(({ unit }) => sharedPlaces(unit.scores).size > 0);
  const shared = shares ? { place: add('佐证处', 8, 'grey'), order: add('次序', 6, 'grey'), asks: add('应佐证', 7, 'grey') } : null;
  const count = results.reduce((most, { unit }) => Math.max(most, ...unit.scores.map(({ reviews }) => reviews.length - 1)), 0);
  const numbers = Array.from({ length: count }, (_, i) => (count === 1 ? '' : String(i + 1)));
  const scores = numbers.map((number) => add(`前列得分${number}`, 8, 'centred'));
  const verdicts = numbers.map((number) => add(`前列评判${number}`, 8, 'centred'));
  return { columns, shared, earlier: scores.map((score, i) => ({ score, verdict: verdicts[i] as string })) };
}

/** The addresses of evidence cells that serve more than one indicator of a unit. */
export function sharedPlaces(scores: readonly UnitScores[]): ReadonlySet<string> {
  const places = scores.flatMap(({ evidence }) => (evidence ? [addressOf(evidence.at)] : []));
  return new Set(places.filter((place, i) => places.indexOf(place) !== i));
}
