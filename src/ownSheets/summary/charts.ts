import { areaAddress } from '../../workbook/address.ts';
import type { AddBarChart } from '../../workbook/edit.ts';
import { rankingLetter, type RankingExtra } from './rankingColumns.ts';
import { READ_KEYS } from './summaryColumns.ts';
import type { ChartPlace } from './summaryLayout.ts';

/** Of a unit that is not settled. */
const GREY = 'BFBFBF';

/**
 * Bars of the shares of full marks, by rank: what they show stands beside them. Units that are not settled are grey, and those without
 * figures have no bar. A column narrower than what is printed, as the frame of one to the edge is cut there.
 */
export function drawCharts(sheet: string, charts: readonly ChartPlace[]): readonly AddBarChart[] {
  return charts.map(({ title, top, bottom, bars }) => {
    const column = (key: RankingExtra): string => `${rankingLetter(key)}${top + 1}:${rankingLetter(key)}${top + bars}`;
    return {
      edit: 'add-bar-chart',
      sheet,
      place: areaAddress({ top, left: 0, bottom, right: READ_KEYS.length - 2 }),
      title,
      categories: column('unit'),
      series: [
        { name: '已评完', values: column('settled') },
        { name: '暂计', values: column('soFar'), color: GREY },
      ],
      inOneLine: true,
    };
  });
}
