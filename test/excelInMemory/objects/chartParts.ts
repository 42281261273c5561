import type { Json } from '../wire.ts';
import { checkAllowed } from '../workbook/protection.ts';
import { numberIn, textIn, truthIn, wordIn } from './argumentsIn.ts';
import { make, type Member, type ObjectTable, part, writable } from './objectTable.ts';
import type { AxisTarget, ChartTarget } from './targets.ts';

/** Excel.ChartTitle. A text makes it visible. */
export const chartTitle: ObjectTable<ChartTarget> = {
  members: {
    text: setting(
      '1.1',
      ({ chart }) => chart.title.text,
      ({ chart }, value) => (chart.title = { text: textIn(value), visible: true }),
    ),
    visible: setting(
      '1.1',
      ({ chart }) => chart.title.visible,
      ({ chart }, value) => (chart.title.visible = truthIn(value)),
    ),
  },
};

/** Excel.ChartLegend */
export const chartLegend: ObjectTable<ChartTarget> = {
  members: {
    visible: setting(
      '1.1',
      ({ chart }) => chart.legend.visible,
      ({ chart }, value) => (chart.legend.visible = truthIn(value)),
    ),
    position: setting(
      '1.1',
      ({ chart }) => chart.legend.position,
      ({ chart }, value) => {
        chart.legend.position = wordIn(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom']);
      },
    ),
  },
};

/** Excel.ChartGridlines */
export const chartGridlines: ObjectTable<AxisTarget> = {
  members: {
    visible: setting(
      '1.1',
      ({ axis }) => axis.gridlines,
      ({ axis }, value) => (axis.gridlines = truthIn(value)),
    ),
  },
};

/** Excel.ChartAxis */
export const chartAxis: ObjectTable<AxisTarget> = {
  members: {
    visible: setting(
      '1.7',
      ({ axis }) => axis.visible,
      ({ axis }, value) => (axis.visible = truthIn(value)),
    ),
    reversePlotOrder: setting(
      '1.7',
      ({ axis }) => axis.reversePlotOrder,
      ({ axis }, value) => (axis.reversePlotOrder = truthIn(value)),
    ),
    majorGridlines: part('1.1', make('ChartGridlines')),
    // '' is automatic.
    minimum: setting(
      '1.1',
      ({ axis }) => axis.minimum,
      ({ axis }, value) => (axis.minimum = value === '' ? '' : numberIn(value)),
    ),
    maximum: setting(
      '1.1',
      ({ axis }) => axis.maximum,
      ({ axis }, value) => (axis.maximum = value === '' ? '' : numberIn(value)),
    ),
  },
};

/** Excel.ChartAxes */
export const chartAxes: ObjectTable<ChartTarget> = {
  members: {
    categoryAxis: part('1.1', (it) => make('ChartAxis')({ ...it, axis: it.chart.axes.category })),
    valueAxis: part('1.1', (it) => make('ChartAxis')({ ...it, axis: it.chart.axes.value })),
  },
};

function setting<T extends ChartTarget>(since: string, get: (it: T) => Json, set: (it: T, value: unknown) => void): Member<T> {
  return writable(since, get, (it, value) => {
    checkAllowed(it.sheet, 'allowEditObjects');
    set(it, value);
  });
}
