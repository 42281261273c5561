import type { SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** Every defined name of Kaohe's own opens with this. */
export const OWN_NAME_PREFIX = '考核_';

/** The defined name that stands in the formula of every conditional format of Kaohe's own; its cell switches them all off. */
export const MARK_NAME = '考核_标记';

/** The defined name of the cells of 考核设置 that list the placeholders. */
export const PLACEHOLDERS_NAME = '考核_占位词';

/** The local defined name that makes a sheet Kaohe's own, whatever somebody calls it later. It points to the sheet's A1. */
export const OWN_SHEET_NAME = '考核_本表';

/** The error title of every data validation of Kaohe's own. */
export const VALIDATION_TITLE = '考核';

/** True for a sheet that Kaohe made: an office may have a 考核汇总 of its own, which is not touched. */
export function isOwnSheet(workbook: WorkbookSnapshot, sheet: Pick<SheetSnapshot, 'name'>): boolean {
  return workbook.names.some(({ name, sheet: owner }) => owner === sheet.name && name === OWN_SHEET_NAME);
}
