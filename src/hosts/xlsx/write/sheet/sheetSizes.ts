import { isTrue } from '../../isTrue.ts';
import type { RowPlace } from '../cells/rowPlaces.ts';
import { childOf, childrenOf, type XmlNode } from '../xml/xmlNode.ts';

/** How wide and high the cells of a sheet are on the screen, in pixels at 96 an inch; a hidden one has no size. */
export interface SheetSizes {
  readonly width: (columnIndex: number) => number;
  readonly height: (rowIndex: number) => number;
}

/** A width counts the digits of the default font (18.3.1.13 col), which are 7 pixels wide in 宋体 and Calibri of 11 points. */
const DIGIT_PIXELS = 7;
const PIXELS_PER_POINT = 96 / 72;
/** Where a sheet says nothing: 8 digits and the space around them, and 15 points. */
const USUAL_WIDTH = 9.14;
const USUAL_HEIGHT = 15;

export function sheetSizes(root: XmlNode, rows: readonly RowPlace[]): SheetSizes {
  const { defaultColWidth, defaultRowHeight, zeroHeight } = childOf(root, 'sheetFormatPr')?.attributes ?? {};
  const columns = childrenOf(root, 'cols').flatMap((cols) => childrenOf(cols, 'col').map(({ attributes }) => attributes));
  const byIndex = new Map(rows.map(({ rowIndex, attributes }) => [rowIndex, attributes]));
  return {
    width(columnIndex) {
      const column = columns.find(({ min, max }) => Number(min) - 1 <= columnIndex && columnIndex <= Number(max) - 1);
      if (isTrue(column?.['hidden'])) return 0;
      return Math.round(sizeOf(column?.['width'], defaultColWidth, USUAL_WIDTH) * DIGIT_PIXELS);
    },
    height(rowIndex) {
      const row = byIndex.get(rowIndex);
      if (isTrue(row ? row['hidden'] : zeroHeight)) return 0;
      return Math.round(sizeOf(row?.['ht'], defaultRowHeight, USUAL_HEIGHT) * PIXELS_PER_POINT);
    },
  };
}

/** The first that is a size. */
function sizeOf(...sizes: readonly (string | number | undefined)[]): number {
  return sizes.map(Number).find((size) => size >= 0) ?? 0;
}
