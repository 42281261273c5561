import { addressOf, type Area } from '../address.ts';
import { areaOf, type EditPlace } from './areaOf.ts';
import type { PlainValue } from './cellValue.ts';
import { refuse } from './refuse.ts';

/** The most characters of a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

/** Throws edit-refused where rows × columns are not those of the range, or `check` does for one of them. */
export function checkCells<T>(
  edit: EditPlace,
  range: string,
  values: readonly (readonly (T | null)[])[],
  check: (value: T, at: string) => void,
): void {
  const area = areaOf(edit, range);
  if (!fits(area, values)) throw refuse(edit.edit, 'values-do-not-fit', edit.sheet, range);
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value !== null) check(value, addressOf({ rowIndex: area.top + down, columnIndex: area.left + right }));
    }),
  );
}

export function checkValue(edit: EditPlace, value: PlainValue, at: string): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw refuse(edit.edit, 'too-long', edit.sheet, at);
  if (typeof value === 'number' && !Number.isFinite(value)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at);
}

function fits(area: Area, values: readonly (readonly unknown[])[]): boolean {
  const width = area.right - area.left + 1;
  return values.length === area.bottom - area.top + 1 && values.every((row) => row.length === width);
}
