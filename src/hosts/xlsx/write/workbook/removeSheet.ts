import { keepWhere } from '../../../../workbook/keepWhere.ts';
import type { NameDraft, SheetDraft, WorkbookDraft } from './workbookDraft.ts';

/** Takes a sheet out of the tabs, with the names that belong to it. */
export function removeSheet(workbook: WorkbookDraft, sheet: SheetDraft): void {
  const index = workbook.sheets.indexOf(sheet);
  // A sheet named twice in the list.
  if (index < 0) return;
  workbook.sheets.splice(index, 1);
  workbook.byName.delete(sheet.name.toLowerCase());
  if (sheet.node) workbook.removed.push(sheet);
  keepNames(workbook, ({ scope }) => scope !== sheet);
}

export function keepNames(workbook: WorkbookDraft, isKept: (name: NameDraft) => boolean): void {
  keepWhere(workbook.names, isKept);
}
