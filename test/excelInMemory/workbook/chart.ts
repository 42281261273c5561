/** A chart; its series keep addresses, as there is nothing to draw. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  series: ChartSeries[];
  axes: { category: ChartAxis; value: ChartAxis };
  /** The cells that it covers, such as B2:H20, where it was placed on cells. */
  place: string | null;
  /** Points. */
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface ChartSeries {
  name: string;
  /** Addresses with the sheet's name; '' where nothing was given. */
  values: string;
  xAxisValues: string;
  hasDataLabels: boolean;
  gapWidth: number;
  /** Per cent, from -100 to 100. */
  overlap: number;
  fillColor: string;
}

export interface ChartAxis {
  visible: boolean;
  reversePlotOrder: boolean;
  gridlines: boolean;
  minimum: number | '';
  maximum: number | '';
}

export function newChart(id: string, name: string, chartType: string): Chart {
  const axis = (gridlines: boolean): ChartAxis => ({ visible: true, reversePlotOrder: false, gridlines, minimum: '', maximum: '' });
  return {
    id,
    name,
    chartType,
    title: { text: '', visible: true },
    legend: { visible: true, position: 'Right' },
    series: [],
    axes: { category: axis(false), value: axis(true) },
    place: null,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
  };
}
