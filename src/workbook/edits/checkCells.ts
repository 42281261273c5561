import { addressOf, type Area } from '../address.ts';
import { areaOf, type EditPlace } from './areaOf.ts';
import type { PlainValue } from './cellValue.ts';
import { refuse } from './refuse.ts';
import type { Rows } from './rows.ts';

/** The most characters of a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

/** Throws edit-refused for what can't stand in a cell; `at` says which one. */
export type CheckCell<T> = (value: T, at: () => string) => void;

/** Throws edit-refused where rows × columns are not those of the range, or `check` does for one of them. */
export function checkCells<T>(edit: EditPlace, range: string, values: Rows<T | null>, check: CheckCell<T>): void {
  const area = checkHeight(edit, range, values);
  const place = { edit: edit.edit, sheet: edit.sheet, range };
  let rowIndex = area.top;
  for (const row of values) checkRow(place, { ...area, top: rowIndex, bottom: rowIndex++ }, row, check);
}

/** The area that the rows fill. Throws edit-refused where there are more or fewer of them. */
export function checkHeight(edit: EditPlace, range: string, { length }: Pick<Rows<unknown>, 'length'>): Area {
  const area = areaOf(edit, range);
  if (length !== area.bottom - area.top + 1) throw refuse(edit.edit, 'values-do-not-fit', edit.sheet, range);
  return area;
}

/** @param area of this row */
export function checkRow<T>(
  edit: EditPlace & { readonly range: string },
  { top, left, right }: Area,
  row: readonly (T | null)[],
  check: CheckCell<T>,
): void {
  if (row.length !== right - left + 1) throw refuse(edit.edit, 'values-do-not-fit', edit.sheet, edit.range);
  let columnIndex = left;
  const at = (): string => addressOf({ rowIndex: top, columnIndex });
  for (; columnIndex <= right; columnIndex++) {
    const value = row[columnIndex - left] ?? null;
    if (value !== null) check(value, at);
  }
}

export function checkValue(edit: EditPlace, value: PlainValue, at: () => string): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw refuse(edit.edit, 'too-long', edit.sheet, at());
  if (typeof value === 'number' && !Number.isFinite(value)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at());
}
