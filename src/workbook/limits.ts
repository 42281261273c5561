/**
 * What a workbook may hold. Each is looked at before the work that it bounds, and again before writing; what goes beyond is refused with a
 * sentence that names the limit. docs/limits.md says what each is for, and how much memory and time a workbook at the limit takes.
 */

/** Parts of a package. Excel writes some 5 a sheet; the largest of 72 real workbooks had 143. */
export const MAX_PARTS = 20_000;

/** Bytes of one part, inflated. A score sheet has 20 to 50 KB; 考核明细 of MOST_SCORES rows has 224 MB. */
export const MAX_PART_BYTES = 256 * 1024 * 1024;

/** Bytes of all parts that are read, inflated: 5,000 score sheets of 25 KB, and 考核明细 of them. */
export const MAX_READ_BYTES = 512 * 1024 * 1024;

/** Bytes of a file. It is held in memory whole while it is read. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/**
 * Worksheets that are the office's; ours come on top, a 反馈表 a unit among them. An office has a sheet a unit at most, 60 to 100; with 30
 * indicators each this many hold nearly MOST_SCORES. Known before any sheet is unpacked.
 */
export const MOST_SHEETS = 5000;

/** Cells with anything in them, in all sheets: 3 million take 330 MB as they are read. 2,500 score sheets have a million. */
export const MOST_CELLS = 5_000_000;

/** Defined names; Excel has no limit of its own. Old workbooks collect tens of thousands. */
export const MOST_NAMES = 200_000;

/** Rows of a table times its columns, before it is known which of them hold scores. */
export const MOST_TABLE_CELLS = 1_000_000;

/**
 * Units times indicators, in all tables: as many scores are judged, and as many rows has 考核明细. An office assesses 60 to 100 units on some
 * 30 indicators, 3,000 in all. A row of 考核明细 takes 1,400 bytes unpacked: with this many the part stays within MAX_PART_BYTES with room
 * for longer texts.
 */
export const MOST_SCORES = 160_000;

/** Findings that 问题清单 lists, the gravest first. Beyond it a list is no help to anybody, and each has a link. */
export const MOST_LISTED = 20_000;

/** Links of a sheet: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
export const MOST_LINKS = 65_530;

/** Characters of a cell: the same page. */
export const LONGEST_TEXT = 32_767;
