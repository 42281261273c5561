import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from '../address.ts';
import type { HostFailureError } from '../failure.ts';
import { unquoteSheetName } from '../quoteSheetName.ts';
import { areaOf } from './areaOf.ts';
import { checkColor } from './checkColor.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isArrayOf, isLike, isText, isTruth, orLeftOut } from './shape.ts';

/**
 * Horizontal bars from 0, the first category on top. A chart of Kaohe's own that begins in the same cell is drawn anew. References are one
 * row or one column each, as many cells for the values as for the categories: `甲!A2:A9`, or `A2:A9` of the chart's own sheet.
 */
export interface AddBarChart {
  readonly edit: 'add-bar-chart';
  readonly sheet: string;
  /** The cells that the chart covers. */
  readonly place: string;
  /** Empty for a chart without one. */
  readonly title: string;
  readonly categories: string;
  /** A colour of its own is RRGGBB. */
  readonly series: readonly { readonly name: string; readonly values: string; readonly color?: string }[];
  /** True where each category has a bar of one series alone: then all lie in one line, and none leaves a gap for the others. */
  readonly inOneLine?: boolean;
}

/** What Excel 2007 and WPS take: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3, "charting". */
const MOST_SERIES = 255;
const MOST_POINTS = 32_000;
/** Excel takes no longer title or name from a person. */
const LONGEST_TITLE = 255;

/** A sheet and one row or one column of its cells. */
export interface ChartReference {
  readonly sheet: string;
  readonly area: Area;
}

/** A snapshot shows no charts. */
export const addBarChart = {
  shape: {
    sheet: isText,
    place: isText,
    title: isText,
    categories: isText,
    series: isArrayOf(isLike({ name: isText, values: isText, color: orLeftOut(isText) })),
    inOneLine: orLeftOut(isTruth),
  },
  check(edit: AddBarChart) {
    const place = areaOf(edit, edit.place);
    // A chart ends at the corner of the cell behind the last one that it covers.
    if (place.bottom + 1 >= MAX_ROWS || place.right + 1 >= MAX_COLUMNS)
      throw refuse(edit.edit, 'range-not-allowed', edit.sheet, edit.place);
    if (edit.series.length === 0 || edit.series.length > MOST_SERIES) throw refuse(edit.edit, 'values-do-not-fit', edit.sheet, edit.place);
    const texts = [edit.title, ...edit.series.map(({ name }) => name)];
    if (texts.some((text) => text.length > LONGEST_TITLE)) throw refuse(edit.edit, 'too-long', edit.sheet, edit.place);
    // DrawingML has no way to write what XML can't hold (ECMA-376 part 1, 21.1.2.3.11).
    if (texts.some((text) => /[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Cs}/u.test(text)))
      throw refuse(edit.edit, 'value-not-allowed', edit.sheet, edit.place);
    for (const { color } of edit.series) checkColor(edit, color, `${edit.sheet}!${edit.place}`);
    const points = pointsOf(chartReference(edit, edit.categories).area);
    for (const { values } of edit.series) {
      if (pointsOf(chartReference(edit, values).area) !== points) throw refuse(edit.edit, 'values-do-not-fit', ...placeOf(edit, values));
    }
  },
  apply: (workbook) => workbook,
  invert: null,
} satisfies EditKind<AddBarChart>;

/** 甲!A2:A9 and 'O''Brien'!$A$2:$A$9; without a sheet the cells are the chart's own sheet's. Throws edit-refused. */
export function chartReference(edit: AddBarChart, text: string): ChartReference {
  const bang = text.lastIndexOf('!');
  const sheet = bang < 0 ? edit.sheet : text.slice(0, bang).replace(/^=/, '');
  const area = parseArea(text.slice(bang + 1).replace(/^=/, ''));
  const isLine = area !== undefined && (area.top === area.bottom || area.left === area.right);
  if (!isLine || pointsOf(area) > MOST_POINTS) throw rangeRefused(edit, text);
  return { sheet: unquoteSheetName(sheet), area };
}

function pointsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function rangeRefused(edit: AddBarChart, text: string): HostFailureError {
  return refuse(edit.edit, 'range-not-allowed', ...placeOf(edit, text));
}

function placeOf(edit: AddBarChart, text: string): readonly string[] {
  return text.includes('!') ? [text] : [edit.sheet, text];
}
