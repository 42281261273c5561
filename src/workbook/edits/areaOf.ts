import { areaAddress, parseArea, type Area } from '../address.ts';
import { refuse } from './refuse.ts';

/** More cells than any score table has; whole columns and rows would make a file of a gigabyte. */
export const MOST_CELLS = 1_000_000;

/** What an edit says about where it is. */
export interface EditPlace {
  readonly edit: string;
  readonly sheet: string;
}

/** The area of a range whose cells are to be written one by one. Throws edit-refused. */
export function areaOf({ edit, sheet }: EditPlace, range: string): Area {
  const area = parseArea(range);
  if (!area || cellsIn(area) > MOST_CELLS) throw refuse(edit, 'range-not-allowed', sheet, range);
  return area;
}

/** Ranges as Excel writes a list of them, `A1:B4 D2`. Throws edit-refused. */
export function areaListOf({ edit, sheet }: EditPlace, ranges: readonly string[]): string {
  if (ranges.length === 0) throw refuse(edit, 'range-not-allowed', sheet);
  return ranges
    .map((range) => {
      const area = parseArea(range);
      if (!area) throw refuse(edit, 'range-not-allowed', sheet, range);
      return areaAddress(area);
    })
    .join(' ');
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
