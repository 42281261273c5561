import type { RemoveOwn } from '../../../../workbook/edit.ts';
import { keepWhere } from '../../../../workbook/keepWhere.ts';
import { OWN_NAME_PREFIX, VALIDATION_TITLE } from '../../../../workbook/marks.ts';
import { sheetOf } from '../workbook/findSheet.ts';
import { keepNames, removeSheet } from '../workbook/removeSheet.ts';
import { isOwn, type SheetDraft, type WorkbookDraft } from '../workbook/workbookDraft.ts';

/** Whether a sheet is Kaohe's own is asked before the names that say so go. */
export function planRemoval(workbook: WorkbookDraft, edit: RemoveOwn): void {
  const sheets = edit.sheets.map((name) => sheetOf(workbook, name));
  const isLeft = ({ name }: SheetDraft): boolean => workbook.passedOver.has(name.toLowerCase());
  if (edit.marks) workbook.sheets.filter((sheet) => !isOwn(workbook, sheet) && !isLeft(sheet)).forEach(removeMarks);
  for (const sheet of sheets) removeSheet(workbook, sheet);
  if (edit.names) keepNames(workbook, ({ name }) => !name.startsWith(OWN_NAME_PREFIX));
}

/** What edits before this one were to add goes too. */
function removeMarks({ plan, isWorksheet }: SheetDraft): void {
  if (!isWorksheet) return;
  plan.removesMarks = true;
  plan.formats.length = 0;
  keepWhere(plan.validations, ({ errorTitle }) => errorTitle !== VALIDATION_TITLE);
  plan.charts.clear();
  plan.notes.clear();
}
