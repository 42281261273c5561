import { addressOf, type Area } from '../../../workbook/address.ts';
import type { PlainValue, SetFormulas, SetValues } from '../../../workbook/edit.ts';
import { areaOf, type EditPlace } from './areaOf.ts';
import { checkFormula } from './checkFormula.ts';
import { sheetOf } from './findSheet.ts';
import { refuse } from './refuse.ts';
import { changeOf, type NewContent } from './sheetPlan.ts';
import type { WorkbookDraft } from './workbookDraft.ts';

/** The most characters of a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

export function planValues(workbook: WorkbookDraft, edit: SetValues): void {
  planCells(workbook, edit, edit.range, edit.values, (value, at) => ({ value: checkValue(edit, value, at) }));
}

export function planFormulas(workbook: WorkbookDraft, edit: SetFormulas): void {
  planCells(workbook, edit, edit.range, edit.formulas, ({ formula, value }, at) => ({
    formula: checkFormula(edit, formula, at),
    value: checkValue(edit, value, at),
  }));
}

/** Nothing is planned where one value of the range can't be written. */
function planCells<T>(
  workbook: WorkbookDraft,
  edit: EditPlace,
  range: string,
  values: readonly (readonly (T | null)[])[],
  contentOf: (value: T, at: string) => NewContent,
): void {
  const { plan } = sheetOf(workbook, edit);
  const area = areaOf(edit, range);
  if (!fits(area, values)) throw refuse(edit.edit, 'values-do-not-fit', edit.sheet, range);
  values.forEach((row, down) => {
    row.forEach((value, right) => {
      if (value === null) return;
      const rowIndex = area.top + down;
      const columnIndex = area.left + right;
      changeOf(plan, rowIndex, columnIndex).content = contentOf(value, addressOf({ rowIndex, columnIndex }));
    });
  });
}

function fits(area: Area, values: readonly (readonly unknown[])[]): boolean {
  const width = area.right - area.left + 1;
  return values.length === area.bottom - area.top + 1 && values.every((row) => row.length === width);
}

function checkValue(edit: EditPlace, value: PlainValue, at: string): PlainValue {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw refuse(edit.edit, 'too-long', edit.sheet, at);
  if (typeof value === 'number' && !Number.isFinite(value)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet, at);
  return value;
}
