import type { RemoveOwn } from '../../../../workbook/edit.ts';
import { OWN_NAME_PREFIX } from '../../../../workbook/marks.ts';
import { findSheet } from '../workbook/findSheet.ts';
import { refuse } from '../../../../workbook/edits/refuse.ts';
import { isOwn, isUnitSheet, isVisible, type NameDraft, type SheetDraft, type WorkbookDraft } from '../workbook/workbookDraft.ts';

/** Whether a sheet is Kaohe's own is asked before the names that say so go. */
export function planRemoval(workbook: WorkbookDraft, edit: RemoveOwn): void {
  const sheets = edit.sheets.map((name) => ownSheet(workbook, edit, name));
  if (edit.marks) workbook.sheets.filter((sheet) => !isOwn(workbook, sheet)).forEach(removeMarks);
  for (const sheet of sheets) removeSheet(workbook, sheet);
  if (edit.names) keepNames(workbook, ({ name }) => !name.startsWith(OWN_NAME_PREFIX));
}

function ownSheet(workbook: WorkbookDraft, { edit }: RemoveOwn, name: string): SheetDraft {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw refuse(edit, 'sheet-missing', name);
  if (!isOwn(workbook, sheet) && !isUnitSheet(workbook, sheet)) throw refuse(edit, 'sheet-not-ours', name);
  // Excel opens no workbook without a sheet that shows.
  const others = workbook.sheets.some((other) => other !== sheet && isVisible(other) && !isOwn(workbook, other));
  if (workbook.structureLocked) throw refuse(edit, 'structure-protected', name);
  if (!others) throw refuse(edit, 'not-supported', name);
  return sheet;
}

/** What edits before this one were to add goes too. */
function removeMarks({ plan, isWorksheet }: SheetDraft): void {
  if (!isWorksheet) return;
  plan.removesMarks = true;
  plan.formats.length = 0;
  plan.validations.length = 0;
  plan.charts.clear();
  plan.notes.clear();
}

function removeSheet(workbook: WorkbookDraft, sheet: SheetDraft): void {
  const index = workbook.sheets.indexOf(sheet);
  // A sheet named twice in the list.
  if (index < 0) return;
  workbook.sheets.splice(index, 1);
  workbook.byName.delete(sheet.name.toLowerCase());
  if (sheet.node) workbook.removed.push(sheet);
  keepNames(workbook, ({ scope }) => scope !== sheet);
}

function keepNames(workbook: WorkbookDraft, isKept: (name: NameDraft) => boolean): void {
  workbook.names.splice(0, workbook.names.length, ...workbook.names.filter(isKept));
}
