import { addressOf, areaAddress } from '../../workbook/address.ts';
import type { AddBarChart } from '../../workbook/edit.ts';
import { areaOf } from '../../workbook/edits/areaOf.ts';
import { chartReference } from '../../workbook/edits/addBarChart.ts';
import { chartColor } from '../../workbook/chartColors.ts';
import { CHART_NAME_PREFIX } from '../../workbook/marks.ts';
import { bytesIn } from './bytesIn.ts';
import type { Step } from './steps.ts';

/** Measured on Microsoft's client, without the texts. */
const BYTES = 4_500;
const SERIES_BYTES = 2_200;

/** Of the width of a bar, between one category's bars and the next's. */
const GAP_PERCENT = 60;

/** What a chart of Kaohe's own that begins in this cell is called. */
export function chartName(edit: AddBarChart): string {
  const { top, left } = areaOf(edit, edit.place);
  return `${CHART_NAME_PREFIX}${addressOf({ rowIndex: top, columnIndex: left })}`;
}

/**
 * Draws a chart; `former` are the names of those that go. Excel guesses from a range what is a name and what a value, so each series is
 * told which cells are which. Needs ExcelApi 1.8.
 */
export function chartSteps(edit: AddBarChart, former: readonly string[]): readonly Step[] {
  const texts = [edit.title, edit.categories, ...edit.series.flatMap(({ name, values }) => [name, values])];
  return [
    ...former.map((name) => removeChartStep(edit.sheet, name)),
    {
      once: true,
      bytes: BYTES + edit.series.length * SERIES_BYTES + texts.reduce((sum, text) => sum + bytesIn(text), 0),
      do: (context) => draw(context, edit),
    },
  ];
}

export function removeChartStep(sheet: string, name: string): Step {
  return { bytes: 700, do: ({ workbook }) => workbook.worksheets.getItem(sheet).charts.getItem(name).delete() };
}

function draw({ workbook }: Excel.RequestContext, edit: AddBarChart): void {
  const rangeOf = (text: string): Excel.Range => {
    const { sheet, area } = chartReference(edit, text);
    return workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  };
  const first = edit.series[0]?.values ?? edit.categories;
  const { area } = chartReference(edit, first);
  // One row or one column makes one series, whatever stands in it.
  const chart = workbook.worksheets
    .getItem(edit.sheet)
    .charts.add('BarClustered', rangeOf(first), area.top === area.bottom ? 'Rows' : 'Columns');
  chart.name = chartName(edit);
  chart.setPosition(...cornersOf(edit));
  if (edit.title === '') chart.title.visible = false;
  else chart.title.text = edit.title;
  chart.legend.visible = edit.series.length > 1;
  if (edit.series.length > 1) chart.legend.position = 'Top';
  edit.series.forEach(({ name, values, color }, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(edit.categories));
    series.hasDataLabels = true;
    series.gapWidth = GAP_PERCENT;
    if (edit.inOneLine === true) series.overlap = 100;
    series.format.fill.setSolidColor(`#${color ?? chartColor(i)}`);
  });
  // Horizontal bars are drawn from the bottom up unless told otherwise.
  chart.axes.categoryAxis.reversePlotOrder = true;
  // Left to itself Excel starts the bars of 92 and 96 at 90, and one looks three times as long as the other.
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
}

function cornersOf(edit: AddBarChart): readonly [string, string] {
  const { top, left, bottom, right } = areaOf(edit, edit.place);
  return [addressOf({ rowIndex: top, columnIndex: left }), addressOf({ rowIndex: bottom, columnIndex: right })];
}
