import type { SheetDraft, WorkbookDraft } from './workbookDraft.ts';

/** The sheet of that name, in any case, as Excel takes names; undefined where there is none. */
export function findSheet(workbook: WorkbookDraft, name: string): SheetDraft | undefined {
  return workbook.byName.get(name.toLowerCase());
}

/** The sheet that an edit is about: `passOver` has seen that it is there. */
export function sheetOf(workbook: WorkbookDraft, name: string): SheetDraft {
  const sheet = findSheet(workbook, name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
}
