import { columnName } from '../../workbook/address.ts';
import { READ_KEYS } from './summaryColumns.ts';

/**
 * What stands to the right of what is printed. In the list by group and rank which unit it is and its decimal places; beside a chart which
 * unit each bar is, and how long: of a unit that is settled, and of one that is not yet.
 */
const EXTRAS = ['number', 'places', 'unit', 'settled', 'soFar'] as const;

export type RankingExtra = (typeof EXTRAS)[number];

/** Zero-based. */
export const RANKING_INDEX = Object.fromEntries(EXTRAS.map((key, i) => [key, READ_KEYS.length + i])) as Readonly<
  Record<RankingExtra, number>
>;

export function rankingLetter(key: RankingExtra): string {
  return columnName(RANKING_INDEX[key]);
}
