import type { Edit } from '../workbook/edit.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { takeOffPrepared } from '../preparation/takeOffPrepared.ts';

/** Takes off all that is Kaohe's: marks, sheets and names, and prepared columns that nobody has filled in. */
export function clearResults(workbook: WorkbookSnapshot): readonly Edit[] {
  const sheets = workbook.sheets.filter((sheet) => isOwnSheet(workbook, sheet)).map((sheet) => sheet.name);
  return [...takeOffPrepared(workbook).edits, { edit: 'remove-own', marks: true, sheets, names: true }];
}
