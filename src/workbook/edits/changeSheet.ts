import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';

/** The sheet of that name, in any case, as Excel takes names; undefined where there is none. */
export function sheetNamed({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const key = name.toLowerCase();
  return sheets.find((sheet) => sheet.name.toLowerCase() === key);
}

/** The workbook with one sheet changed; as it is where that sheet is not there, or is the same afterwards. */
export function changeSheet(workbook: WorkbookSnapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  const sheet = sheetNamed(workbook, name);
  const changed = sheet && change(sheet);
  if (!changed || changed === sheet) return workbook;
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? changed : one)) };
}
