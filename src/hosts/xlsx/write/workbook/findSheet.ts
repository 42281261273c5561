import type { Edit } from '../../../../workbook/edit.ts';
import { refuse } from '../../../../workbook/edits/refuse.ts';
import type { SheetDraft, WorkbookDraft } from './workbookDraft.ts';

/** The sheet of that name, in any case, as Excel takes names; undefined where there is none. */
export function findSheet(workbook: WorkbookDraft, name: string): SheetDraft | undefined {
  return workbook.byName.get(name.toLowerCase());
}

/** The sheet with cells that an edit is about. Throws edit-refused where there is none. */
export function sheetOf(workbook: WorkbookDraft, edit: { readonly edit: Edit['edit']; readonly sheet: string }): SheetDraft {
  const sheet = findSheet(workbook, edit.sheet);
  if (!sheet) throw refuse(edit.edit, 'sheet-missing', edit.sheet);
  if (!sheet.isWorksheet) throw refuse(edit.edit, 'not-supported', edit.sheet);
  return sheet;
}
