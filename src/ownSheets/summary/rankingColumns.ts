import { columnName } from '../../workbook/address.ts';
import { READ_KEYS } from './summaryColumns.ts';

/** What stands to the right of the list by group and rank: which unit it is, its decimal places, and the lengths of its bars. */
const EXTRAS = ['number', 'places', 'settled', 'soFar'] as const;

export type RankingExtra = (typeof EXTRAS)[number];

/** Zero-based. */
export const RANKING_INDEX = Object.fromEntries(EXTRAS.map((key, i) => [key, READ_KEYS.length + i])) as Readonly<
  Record<RankingExtra, number>
>;

export function rankingLetter(key: RankingExtra): string {
  return columnName(RANKING_INDEX[key]);
}
