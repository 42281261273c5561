import type { SheetSnapshot, WorkbookSnapshot } from './snapshot.ts';

/** Every defined name of Kaohe's own opens with this. */
export const OWN_NAME_PREFIX = '考核_';

/** The defined name that stands in the formula of every conditional format of Kaohe's own; its cell switches them all off. */
export const MARK_NAME = '考核_标记';

/** The local defined name that makes a sheet Kaohe's own, whatever somebody calls it later. It points to the sheet's A1. */
export const OWN_SHEET_NAME = '考核_本表';

/** The local defined name of a sheet of Kaohe's own while it is being filled: broken off, what stands in it half is nobody's else. */
export const UNFINISHED_NAME = '考核_未写完';

/**
 * The name of a chart of Kaohe's own opens with this and ends in the cell that it was drawn from, such as 考核_图表_A30: it survives
 * Excel, and both hosts can ask for it.
 */
export const CHART_NAME_PREFIX = `${OWN_NAME_PREFIX}图表_`;

/** The local defined name of the columns that Kaohe prepared in a sheet, by which they are known until somebody fills them in. */
export const PREPARED_NAME = '考核_准备';

/**
 * The local defined names that keep in mind, beside PREPARED_NAME, what of the office's paper was changed for it: the print set-up
 * before and after as a text, the print area and the merged titles as they were.
 */
export const PREPARED_PAGE_NAME = '考核_准备_页面';
export const PREPARED_PRINT_AREA_NAME = '考核_准备_打印区域';
export const PREPARED_TITLES_NAME = '考核_准备_标题';

/** All local names by which a prepared sheet and what was changed for it are known. */
export const PREPARATION_NAMES: readonly string[] = [PREPARED_NAME, PREPARED_PAGE_NAME, PREPARED_PRINT_AREA_NAME, PREPARED_TITLES_NAME];

/** The local defined name that a prepared sheet of one unit has; it points to the table that the sheet was copied from. */
export const UNIT_SHEET_NAME = '考核_单位表';

/** The error title of every data validation of Kaohe's own. */
export const VALIDATION_TITLE = '考核';

/** The author of every note of Kaohe's own, by which it is known again. */
export const NOTE_AUTHOR = '考核';

/** The last line of a note of Kaohe's own where the program lets nobody choose the author. */
export const OWN_NOTE_END = '（考核标注）';

/** LibreOffice forgets who wrote a note: then the note is known by its opening, where it has this one. */
const OWN_NOTE_OPENING = `${NOTE_AUTHOR}：`;

/** True for a note that Kaohe wrote. */
export function isOwnNote(author: string, text: string): boolean {
  return author === NOTE_AUTHOR || text.endsWith(`\n${OWN_NOTE_END}`) || (author.trim() === '' && text.startsWith(OWN_NOTE_OPENING));
}

/** True for a sheet that Kaohe made: an office may have a 考核汇总 of its own, which is not touched. */
export function isOwnSheet(workbook: WorkbookSnapshot, sheet: Pick<SheetSnapshot, 'name'>): boolean {
  return workbook.names.some(({ name, sheet: owner }) => owner === sheet.name && name === OWN_SHEET_NAME);
}
