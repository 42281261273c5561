import type { CellFormat, SetFormat } from '../../../workbook/edit.ts';
import { areaOf } from './areaOf.ts';
import { checkColor } from './checkColor.ts';
import { sheetOf } from './findSheet.ts';
import { refuse } from './refuse.ts';
import { changeOf } from './sheetPlan.ts';
import type { WorkbookDraft } from './workbookDraft.ts';

/** Excel's limits of a font's size. */
const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;
const LONGEST_NUMBER_FORMAT = 255;

/** Cells that had the same format get the very same object again, so that it is looked up once. */
export function planFormat(workbook: WorkbookDraft, edit: SetFormat): void {
  const { plan } = sheetOf(workbook, edit);
  const area = areaOf(edit, edit.range);
  checkFormat(edit);
  const merged = new Map<CellFormat | undefined, CellFormat>();
  for (let rowIndex = area.top; rowIndex <= area.bottom; rowIndex++) {
    for (let columnIndex = area.left; columnIndex <= area.right; columnIndex++) {
      const change = changeOf(plan, rowIndex, columnIndex);
      let format = merged.get(change.format);
      if (!format) merged.set(change.format, (format = { ...change.format, ...edit.format }));
      change.format = format;
    }
  }
}

function checkFormat(edit: SetFormat): void {
  const { fontName, fontSize, fontColor, fillColor, borderColor, numberFormat } = edit.format;
  for (const color of [fontColor, fillColor, borderColor]) checkColor(edit, color, edit.range);
  const sizeFits = fontSize === undefined || (fontSize >= SMALLEST_FONT && fontSize <= LARGEST_FONT);
  if (!sizeFits || fontName === '' || numberFormat === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, edit.range);
  if ((numberFormat?.length ?? 0) > LONGEST_NUMBER_FORMAT) throw refuse(edit.edit, 'too-long', edit.sheet, edit.range);
}
