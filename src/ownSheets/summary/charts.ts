import type { UnitResult } from '../../assessment/model.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import { areaAddress } from '../../workbook/address.ts';
import type { AddBarChart } from '../../workbook/edit.ts';
import { rankingLetter } from './rankingColumns.ts';
import { READ_KEYS, SUMMARY_COLUMNS } from './summaryColumns.ts';

/** Nobody reads more bars. */
const MOST_BARS = 100;
/** More groups than these are no comparison at a glance. */
const MOST_CHARTS = 12;
/** Rows of the usual height that a bar takes, and the title with the edges. */
const ROWS_A_BAR = 1.3;
const ROWS_AROUND = 4;

/** Of a unit that is not settled. */
const GREY = 'BFBFBF';

/**
 * A bar chart a group of two units or more, of their shares of full marks: it follows the list by group and rank, in which
 * each group stands together. Units that are not settled are grey, and those without figures have no bar.
 *
 * @param firstRanked where that list begins, zero-based; the charts stand below it, one under the other
 */
export function drawCharts(sheet: string, units: readonly UnitResult[], firstRanked: number): readonly AddBarChart[] {
  const charts: AddBarChart[] = [];
  let first = firstRanked;
  let top = firstRanked + units.length + 1;
  for (const [group, members] of groupBy(units, ({ unit }) => unit.group)) {
    const bars = Math.min(members.length, MOST_BARS);
    const column = (letter: string): string => `${letter}${first + 1}:${letter}${first + bars}`;
    if (members.length > 1 && charts.length < MOST_CHARTS) {
      const bottom = top + Math.ceil(bars * ROWS_A_BAR) + ROWS_AROUND;
      charts.push({
        edit: 'add-bar-chart',
        sheet,
        place: areaAddress({ top, left: 0, bottom, right: READ_KEYS.length - 1 }),
        title: `${group ?? '各单位'}：得分率（%）${bars < members.length ? `（前 ${bars} 名）` : ''}`,
        categories: column(SUMMARY_COLUMNS.letter.unit),
        series: [
          { name: '已评完', values: column(rankingLetter('settled')) },
          { name: '暂计', values: column(rankingLetter('soFar')), color: GREY },
        ],
        inOneLine: true,
      });
      top = bottom + 2;
    }
    first += members.length;
  }
  return charts;
}
