import type { CellFormat, SetFormat } from '../../../workbook/edit.ts';
import { areaOf } from '../../../workbook/edits/areaOf.ts';
import { sheetOf } from './findSheet.ts';
import { changeOf } from './sheetPlan.ts';
import type { WorkbookDraft } from './workbookDraft.ts';

/** Cells that had the same format get the very same object again, so that it is looked up once. */
export function planFormat(workbook: WorkbookDraft, edit: SetFormat): void {
  const { plan } = sheetOf(workbook, edit);
  const area = areaOf(edit, edit.range);
  const merged = new Map<CellFormat | undefined, CellFormat>();
  for (let rowIndex = area.top; rowIndex <= area.bottom; rowIndex++) {
    for (let columnIndex = area.left; columnIndex <= area.right; columnIndex++) {
      const change = changeOf(plan, rowIndex, columnIndex);
      let format = merged.get(change.format);
      if (!format) merged.set(change.format, (format = change.format ? { ...change.format, ...edit.format } : edit.format));
      change.format = format;
    }
  }
}
