import { contains, MAX_ROWS, overlap, parseArea, type Area } from '../address.ts';
import { OWN_SHEET_NAME } from '../marks.ts';
import { quoteSheetName } from '../quoteSheetName.ts';
import { areaReference } from '../reference.ts';
import type { DefinedName, SheetSnapshot } from '../snapshot.ts';
import { withName, withoutName } from './changeNames.ts';
import { putBefore } from './putBefore.ts';
import { sheetNamed } from './changeSheet.ts';
import { checkColor } from './checkColor.ts';
import type { EditKind } from './editKind.ts';
import { isSheetName } from './isSheetName.ts';
import { refuse } from './refuse.ts';
import { isArrayOf, isLike, isNumber, isOneOf, isRecordOf, isText, isTruth, orLeftOut } from './shape.ts';

/**
 * Makes a sheet of Kaohe's own behind the last one, or in front of the one that `before` names, where that is there. Where one of
 * that name is Kaohe's own already it is emptied and set up anew in its place among the tabs, with `clears` only in these cells: what a
 * person put beside them stays. Where the office has one of that name the edit is refused.
 */
export interface AddSheet {
  readonly edit: 'add-sheet';
  readonly sheet: string;
  readonly before?: string;
  /** From A1 on, all that is emptied; the whole sheet where it is left out. */
  readonly clears?: string;
  /** From column A on, in characters as Excel counts widths. */
  readonly columnWidths: readonly number[];
  /** Heights in points by one-based row number, for rows that need more than the usual. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly merges?: readonly string[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly filter?: string;
  readonly tabColor?: string;
  readonly showGridLines?: boolean;
  readonly print?: SheetPrint;
}

/** A4, as wide as the page, in its middle, with 第 x 页 / 共 y 页 at the foot of every page. */
export interface SheetPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** Such as `1:5`: printed on every page that comes after them too. */
  readonly titleRows?: string;
  /**
   * The cells that are printed; all that hold anything where it is left out. A sheet that once had an area is given one each time:
   * Excel's programming interface can set one and not take it away.
   */
  readonly area?: string;
  /** One-based rows with which a new page begins, ascending. */
  readonly pagesAt?: readonly number[];
}

/** The codes of a page's number and of how many there are ([MS-OE376] 18.3.1.46, the same in Excel's programming interface). */
export const PAGE_FOOTER = '第 &P 页 / 共 &N 页';
/** Excel takes no more page breaks in a sheet: "Excel specifications and limits". */
const MOST_BREAKS = 1026;

/** The widest column has 255 characters, the highest row 409 points. */
const WIDEST = 255;
const HIGHEST = 409;

export const addSheet = {
  shape: {
    sheet: isText,
    before: orLeftOut(isText),
    clears: orLeftOut(isText),
    columnWidths: isArrayOf(isNumber),
    rowHeights: orLeftOut(isRecordOf(isNumber)),
    merges: orLeftOut(isArrayOf(isText)),
    freeze: orLeftOut(isLike({ rows: isNumber, columns: isNumber })),
    filter: orLeftOut(isText),
    tabColor: orLeftOut(isText),
    showGridLines: orLeftOut(isTruth),
    print: orLeftOut(
      isLike({
        orientation: isOneOf('portrait', 'landscape'),
        titleRows: orLeftOut(isText),
        area: orLeftOut(isText),
        pagesAt: orLeftOut(isArrayOf(isNumber)),
      }),
    ),
  },
  check(edit: AddSheet) {
    if (!isSheetName(edit.sheet)) throw refuse(edit.edit, 'sheet-name-not-allowed', edit.sheet);
    const { titleRows, area, pagesAt = [] } = edit.print ?? {};
    const areas = [...(edit.merges ?? []), ...[edit.clears, edit.filter, titleRows, area].flatMap((text) => (text ? [text] : []))];
    const breaks = pagesAt.every((row, i) => Number.isInteger(row) && row > (pagesAt[i - 1] ?? 1) && row <= MAX_ROWS);
    if (!breaks || pagesAt.length > MOST_BREAKS) throw refuse(edit.edit, 'value-not-allowed', edit.sheet);
    for (const text of areas) if (!parseArea(text)) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, text);
    checkColor(edit, edit.tabColor, edit.sheet);
    const sizes = [
      ...edit.columnWidths.map((width) => width / WIDEST),
      ...Object.values(edit.rowHeights ?? {}).map((height) => height / HIGHEST),
    ];
    if (!sizes.every((size) => size >= 0 && size <= 1)) throw refuse(edit.edit, 'value-not-allowed', edit.sheet);
  },
  apply(workbook, edit) {
    const there = sheetNamed(workbook, edit.sheet);
    const made = emptySheet(there?.name ?? edit.sheet, edit);
    return {
      ...workbook,
      sheets: there
        ? workbook.sheets.map((sheet) => (sheet === there ? withWhatStays({ ...made, visibility: there.visibility }, there, edit) : sheet))
        : putBefore(workbook.sheets, made, edit.before),
      names: namesOfSheet(edit, made.name).reduce(
        (names, { refersTo, ...key }) => (refersTo === undefined ? withoutName(names, key) : withName(names, { ...key, refersTo })),
        workbook.names,
      ),
    };
  },
  /** What stood in a sheet that is emptied is more than a snapshot shows. */
  invert(before, { sheet }) {
    if (sheetNamed(before, sheet)) return null;
    return { edits: [{ edit: 'remove-own', marks: false, sheets: [sheet], names: false } as const], isWhole: true };
  },
} satisfies EditKind<AddSheet>;

/** What stands outside the cells that are emptied. */
function withWhatStays(made: SheetSnapshot, there: SheetSnapshot, { clears }: AddSheet): SheetSnapshot {
  const emptied = clears === undefined ? undefined : parseArea(clears);
  if (!emptied) return made;
  const isOut = (area: Area): boolean => overlap(emptied, area) === null;
  const rows = there.rows.map(({ rowIndex, cells }) => ({
    rowIndex,
    cells: cells.filter(({ columnIndex }) => !contains(emptied, { rowIndex, columnIndex })),
  }));
  return {
    ...made,
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: [...made.merges, ...there.merges.filter(isOut)],
    validations: there.validations.filter(({ area }) => isOut(area)),
  };
}

/** The names that Excel itself keeps for what a sheet prints and filters ([MS-XLSX] 2.1, ECMA-376 part 1, 18.2.5). */
export const PRINT_TITLES = '_xlnm.Print_Titles';
export const PRINT_AREA = '_xlnm.Print_Area';
export const FILTER_AREA = '_xlnm._FilterDatabase';

/** A name of a new sheet; without a reference, one that it must not have. */
export interface SheetName extends Pick<DefinedName, 'name' | 'sheet'> {
  readonly refersTo: string | undefined;
}

/** The local names of a sheet that is set up: the one that it is known by, and those for what it prints and filters. */
export function namesOfSheet({ print, filter }: Pick<AddSheet, 'print' | 'filter'>, sheet: string): readonly SheetName[] {
  const quoted = quoteSheetName(sheet);
  return [
    { name: OWN_SHEET_NAME, sheet, refersTo: `${quoted}!$A$1` },
    { name: PRINT_TITLES, sheet, refersTo: print?.titleRows && `${quoted}!${held(print.titleRows)}` },
    { name: PRINT_AREA, sheet, refersTo: print?.area && `${quoted}!${held(print.area)}` },
    { name: FILTER_AREA, sheet, refersTo: filter && `${quoted}!${held(filter)}` },
  ];
}

/** Excel keeps the row of a filter's area hidden from the user's list of names. */
export function isHiddenName(name: string): boolean {
  return name === FILTER_AREA;
}

/** A3:M20 → $A$3:$M$20, 1:5 → $1:$5 */
export function held(range: string): string {
  if (/^\d+:\d+$/.test(range))
    return range
      .split(':')
      .map((row) => `$${row}`)
      .join(':');
  const area = parseArea(range);
  return area ? areaReference(area, 'both') : range;
}

function emptySheet(name: string, { merges = [] }: AddSheet): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    protected: false,
    rows: [],
    merges: merges.flatMap((range) => parseArea(range) ?? []),
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
    ownFormats: [],
    notKnown: [],
  };
}
