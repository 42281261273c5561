import { chartTextSize } from '../../../../../src/hosts/xlsx/write/drawing/chartTextSize.ts';
import { parseArea, type Area } from '../../../../../src/workbook/address.ts';

test.each([
  ['room enough', 'A1:H30', 12, 1, '题', 10],
  ['a bar a row', 'A1:H23', 20, 1, '题', 9],
  ['many units', 'A1:H60', 95, 1, '题', 6],
  ['between', 'A1:H75', 95, 1, '题', 7],
  ['without a title more fits', 'A1:H78', 90, 1, '', 8],
  ['two bars each', 'A1:H60', 40, 2, '题', 6],
  ['a legend takes its room', 'A1:H40', 20, 2, '题', 8],
  ['few names and many bars', 'A1:H40', 5, 9, '题', 9],
  ['never too small to read', 'A1:H5', 95, 3, '题', 6],
])('%s', (_, place, units, bars, title, size) => {
  const line = { reference: '', cells: Array.from({ length: units }, () => ({ value: 1 })) };
  const series = Array.from({ length: bars }, () => ({ name: '', values: line }));
  expect(chartTextSize(parseArea(place) as Area, { title, categories: line, series })).toBe(size);
});
