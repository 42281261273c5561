import type { Area } from '../../../../workbook/address.ts';
import type { ChartData } from './chartData.ts';

/** Points: what a row is high unless somebody changed it, what a title and a legend take. */
const ROW = 15;
const TITLE = 40;
const LEGEND = 30;

/** Between one category's bars and the next's, of the width of a bar. */
export const GAP_PERCENT = 60;

/** Lines of text, in their own size: a program leaves out names that come closer than this, and values run into each other. */
const NAME_LINE = 1.6;
const VALUE_LINE = 1.15;

const [SMALLEST, LARGEST] = [6, 10];

/** The size, in points, in which the names and values of a chart over these cells stand below each other. */
export function chartTextSize({ top, bottom }: Area, { title, categories, series, inOneLine }: ChartData): number {
  const height = (bottom - top + 1) * ROW - (title === '' ? 0 : TITLE) - (series.length > 1 ? LEGEND : 0);
  const category = height / categories.cells.length;
  const bar = series.length > 1 && !inOneLine ? category / (series.length + GAP_PERCENT / 100) : category;
  return Math.min(LARGEST, Math.max(SMALLEST, Math.floor(Math.min(category / NAME_LINE, bar / VALUE_LINE))));
}
