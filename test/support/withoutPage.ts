import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';

/** A sheet as where nobody tells how it is printed. */
export function withoutPage(sheet: SheetSnapshot): SheetSnapshot {
  const bare: { -readonly [Key in keyof SheetSnapshot]: SheetSnapshot[Key] } = { ...sheet };
  delete bare.page;
  return bare;
}

/** The same of all sheets. */
export function withoutPages(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(withoutPage) };
}
