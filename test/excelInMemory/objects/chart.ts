import type { Area } from '../../../src/workbook/address.ts';
import { areaAddress } from '../../../src/workbook/address.ts';
import { columnsOf, rowsOf } from '../workbook/areas.ts';
import type { Chart } from '../workbook/chart.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { absoluteAddress } from './absoluteAddress.ts';
import { numberIn, textIn, wordIn, rangeGiven } from './argumentsIn.ts';
import { doing, make, type Member, type ObjectTable, part, readable, writable } from './objectTable.ts';
import { onlyArea, rangeIn } from './rangeTarget.ts';
import type { ChartTarget } from './targets.ts';

/** Excel.Chart */
export const chart: ObjectTable<ChartTarget> = {
  id: { as: 'Id', of: (it) => it.chart.id },
  members: {
    id: readable('1.7', (it) => it.chart.id),
    name: writable(
      '1.1',
      (it) => it.chart.name,
      (it, value) => {
        checkAllowed(it.sheet, 'allowEditObjects');
        it.chart.name = textIn(value);
      },
    ),
    chartType: writable(
      '1.7',
      (it) => it.chart.chartType,
      (it, value) => {
        checkAllowed(it.sheet, 'allowEditObjects');
        it.chart.chartType = textIn(value);
      },
    ),
    top: points('top'),
    left: points('left'),
    width: points('width'),
    height: points('height'),
    title: part('1.1', make('ChartTitle')),
    legend: part('1.1', make('ChartLegend')),
    axes: part('1.1', make('ChartAxes')),
    series: part('1.1', make('ChartSeriesCollection')),
    setData: doing('1.1', (it, [source, seriesBy]) => {
      checkAllowed(it.sheet, 'allowEditObjects');
      setData(it.chart, source, seriesBy);
    }),
    setPosition: doing('1.1', (it, [startCell, endCell], excel) => {
      checkAllowed(it.sheet, 'allowEditObjects');
      const start = onlyArea(rangeIn(it.sheet, startCell, excel));
      const end = endCell === null || endCell === undefined ? start : onlyArea(rangeIn(it.sheet, endCell, excel));
      it.chart.place = areaAddress({ ...start, bottom: end.bottom, right: end.right });
    }),
    delete: doing('1.1', ({ sheet, chart: gone }) => {
      checkAllowed(sheet, 'allowEditObjects');
      sheet.charts = sheet.charts.filter((other) => other !== gone);
    }),
  },
};

/**
 * Roughly what Excel makes of a range: by columns, unless it is broader than high, the first row names the series and the
 * first column the categories where they hold text.
 */
export function setData(target: Chart, source: unknown, seriesBy: unknown): void {
  const { sheet, areas } = rangeGiven(source);
  const area = areas[0] as Area;
  const by = wordIn(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']);
  const byRows = by === 'Rows' || (by === 'Auto' && columnsOf(area) > rowsOf(area));
  const isText = (row: number, column: number): boolean => ['String', 'Empty'].includes(sheet.cell(row, column).valueType);
  const body = {
    ...area,
    top: area.top + (rowsOf(area) > 1 && isText(area.top, area.right) ? 1 : 0),
    left: area.left + (columnsOf(area) > 1 && isText(area.bottom, area.left) ? 1 : 0),
  };
  const [first, last] = byRows ? [body.top, body.bottom] : [body.left, body.right];
  const lineAt = (i: number): Area => (byRows ? { ...body, top: i, bottom: i } : { ...body, left: i, right: i });
  const names = byRows ? area.left < body.left : area.top < body.top;
  const categories = byRows ? area.top < body.top : area.left < body.left;
  const categoryArea = byRows ? { ...body, top: area.top, bottom: area.top } : { ...body, left: area.left, right: area.left };
  target.series = Array.from({ length: last - first + 1 }, (_, i) => ({
    name: names ? String(byRows ? sheet.cell(first + i, area.left).value : sheet.cell(area.top, first + i).value) : '',
    values: absoluteAddress(sheet.name, lineAt(first + i)),
    xAxisValues: categories ? absoluteAddress(sheet.name, categoryArea) : '',
    hasDataLabels: false,
    gapWidth: 150,
    overlap: 0,
    fillColor: '',
  }));
}

function points(key: 'top' | 'left' | 'width' | 'height'): Member<ChartTarget> {
  return writable(
    '1.1',
    (it) => it.chart[key],
    (it, value) => {
      checkAllowed(it.sheet, 'allowEditObjects');
      it.chart[key] = numberIn(value);
      it.chart.place = null;
    },
  );
}
