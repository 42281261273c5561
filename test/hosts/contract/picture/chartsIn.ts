import { areaAddress } from '../../../../src/workbook/address.ts';
import { type Chart, newChart } from '../../../excelInMemory/workbook/chart.ts';
import { child, children, isOn, type Node, within } from './xmlTree.ts';

/** The charts of a drawing; `partOf` gives what a relationship of the drawing leads to. */
export function chartsIn(drawing: Node | undefined, partOf: (id: string) => Node | undefined): Chart[] {
  return (drawing?.children ?? []).flatMap((anchor) => {
    const pointer = within(anchor, 'graphicData').flatMap((data) => children(data, 'chart'))[0];
    const part = partOf(Object.entries(pointer?.attributes ?? {}).find(([key]) => key.endsWith(':id'))?.[1] ?? '');
    return part ? [chartOf(anchor, part)] : [];
  });
}

function chartOf(anchor: Node, part: Node): Chart {
  const bars = within(part, 'barChart')[0];
  const chart = newChart('', within(anchor, 'cNvPr')[0]?.attributes.name ?? '', bars ? 'BarClustered' : 'other');
  const value = (node: Node | undefined, name: string): string => child(node, name)?.attributes.val ?? '';
  const [top, left, bottom, right] = ['from', 'to'].flatMap((corner, i) =>
    ['row', 'col'].map((field) => Number(child(child(anchor, corner), field)?.text) - i),
  );
  chart.place = areaAddress({ top: top ?? 0, left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0 });
  const title = within(part, 'title')[0];
  chart.title = {
    text: title
      ? within(title, 'p')
          .map(({ text }) => text)
          .join('\n')
      : '',
    visible: title !== undefined,
  };
  const legend = within(part, 'legend')[0];
  chart.legend = legend
    ? { visible: true, position: value(legend, 'legendPos') === 't' ? 'Top' : 'other' }
    : { visible: false, position: 'Right' };
  chart.series = children(bars, 'ser').map((series) => ({
    name: child(series, 'tx')?.text ?? '',
    values: within(child(series, 'val') ?? series, 'f')[0]?.text ?? '',
    xAxisValues: within(child(series, 'cat') ?? series, 'f')[0]?.text ?? '',
    hasDataLabels: isOn(value(child(series, 'dLbls'), 'showVal')),
    gapWidth: Number(value(bars, 'gapWidth')),
    overlap: Number(value(bars, 'overlap')),
    fillColor: `#${value(child(child(series, 'spPr'), 'solidFill'), 'srgbClr')}`,
  }));
  const axis = (name: string): Chart['axes']['value'] => {
    const node = within(part, name)[0];
    const scaling = child(node, 'scaling');
    const bound = (end: string): number | '' => (value(scaling, end) === '' ? '' : Number(value(scaling, end)));
    return {
      visible: !isOn(value(node, 'delete')),
      reversePlotOrder: value(scaling, 'orientation') === 'maxMin',
      gridlines: child(node, 'majorGridlines') !== undefined,
      minimum: bound('min'),
      maximum: bound('max'),
    };
  };
  chart.axes = { category: axis('catAx'), value: axis('valAx') };
  return chart;
}
