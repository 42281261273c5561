import type { ChartSeries } from '../workbook/chart.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { absoluteAddress } from './absoluteAddress.ts';
import { colorIn, itemAt, numberIn, textIn, truthIn, rangeGiven } from './argumentsIn.ts';
import { asking, doing, type ExcelObject, make, type ObjectTable, part, readable, writable } from './objectTable.ts';
import { onlyArea } from './rangeTarget.ts';
import type { ChartTarget, SeriesTarget } from './targets.ts';

/** Excel.ChartFill */
export const chartFill: ObjectTable<SeriesTarget> = {
  members: {
    setSolidColor: doing('1.1', (it, [color]) => {
      changeable(it).fillColor = colorIn(color);
    }),
  },
};

/** Excel.ChartSeriesFormat */
export const chartSeriesFormat: ObjectTable<SeriesTarget> = {
  members: { fill: part('1.1', make('ChartFill')) },
};

/** Excel.ChartSeries */
export const chartSeries: ObjectTable<SeriesTarget> = {
  members: {
    name: writable(
      '1.1',
      ({ series }) => series.name,
      (it, value) => (changeable(it).name = textIn(value)),
    ),
    hasDataLabels: writable(
      '1.7',
      ({ series }) => series.hasDataLabels,
      (it, value) => (changeable(it).hasDataLabels = truthIn(value)),
    ),
    gapWidth: writable(
      '1.7',
      ({ series }) => series.gapWidth,
      (it, value) => (changeable(it).gapWidth = numberIn(value)),
    ),
    overlap: writable(
      '1.8',
      ({ series }) => series.overlap,
      (it, value) => (changeable(it).overlap = numberIn(value)),
    ),
    format: part('1.1', make('ChartSeriesFormat')),
    setValues: doing('1.7', (it, [source]) => {
      changeable(it).values = addressIn(source);
    }),
    setXAxisValues: doing('1.7', (it, [source]) => {
      changeable(it).xAxisValues = addressIn(source);
    }),
    delete: doing('1.7', (it) => {
      changeable(it);
      it.chart.series = it.chart.series.filter((other) => other !== it.series);
    }),
  },
};

/** Excel.ChartSeriesCollection */
export const chartSeriesCollection: ObjectTable<ChartTarget> = {
  items: seriesOf,
  members: {
    count: readable('1.1', ({ chart }) => chart.series.length),
    add: doing('1.7', add),
    getCount: asking('1.4', ({ chart }) => ({ value: chart.series.length })),
    getItemAt: asking('1.1', (it, [index]) => itemAt(seriesOf(it), index)),
  },
};

function add(it: ChartTarget, [name]: readonly unknown[]): ExcelObject {
  checkAllowed(it.sheet, 'allowEditObjects');
  const series = {
    name: typeof name === 'string' ? name : '',
    values: '',
    xAxisValues: '',
    hasDataLabels: false,
    gapWidth: 150,
    overlap: 0,
    fillColor: '',
  };
  it.chart.series.push(series);
  return make('ChartSeries')({ ...it, series });
}

function seriesOf(it: ChartTarget): ExcelObject[] {
  return it.chart.series.map((series) => make('ChartSeries')({ ...it, series }));
}

function changeable({ sheet, series }: SeriesTarget): ChartSeries {
  checkAllowed(sheet, 'allowEditObjects');
  return series;
}

function addressIn(source: unknown): string {
  const target = rangeGiven(source);
  return absoluteAddress(target.sheet.name, onlyArea(target));
}
