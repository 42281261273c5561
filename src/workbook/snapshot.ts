import type { Area } from './address.ts';
import type { NumberKind } from './numberKind.ts';
import type { SheetPage } from './sheetPage.ts';

/**
 * A workbook before we know what it means: plain, readonly, JSON-safe data that both hosts produce alike.
 * Sparse: only cells that hold a value or a formula are there, so ten cells in a sheet of 1,048,576 rows cost ten.
 */
export interface WorkbookSnapshot {
  /** Worksheets in the order of their tabs. Chart, dialog and macro sheets have no cells and are left out. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** True where serial date 0 is 1 January 1904 (old Excel for Mac). */
  readonly date1904: boolean;
  /** Where it calculates otherwise than usual: circles by iteration, or with numbers as they are displayed. */
  readonly calculates?: 'by-iteration' | 'as-displayed';
}

export interface SheetSnapshot {
  readonly name: string;
  /** `veryHidden` sheets are not offered by Excel's own Unhide command. */
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** Rows that hold cells, top to bottom. */
  readonly rows: readonly RowSnapshot[];
  readonly merges: readonly Area[];
  /** Spans of hidden rows and columns, zero-based, both ends included. */
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly validations: readonly ValidationArea[];
  /** The areas of the conditional formats that are Kaohe's own. */
  readonly ownFormats: readonly Area[];
  /** The areas that array formulas, spilled ones too, and data tables fill; not there where there are none, or the program doesn't tell. */
  readonly arrays?: readonly Area[];
  /** Not there where the program doesn't tell it. */
  readonly page?: SheetPage;
  /** What the program that holds the workbook did not tell: what is empty above for that is not therefore none. Usually nothing. */
  readonly notKnown: readonly NotKnown[];
}

/**
 * `merges` without their bounds no layout can be read · `hidden` rows and columns · `marks` conditional formats, whoever made
 * them · `validations` · `names` that belong to the sheet, by which a sheet of Kaohe's own is known.
 */
export type NotKnown = 'merges' | 'hidden' | 'marks' | 'validations' | 'names';

export interface RowSnapshot {
  readonly rowIndex: number;
  /** Left to right. */
  readonly cells: readonly Cell[];
}

/**
 * One cell that holds something. `uncalculated` is a formula that the file stores without a result; a formula whose
 * result is "" is text. `formula` has no leading equals sign; a cell without one was typed. `format`: the number is shown as
 * a percentage or as a date.
 */
export type Cell =
  | (CellBase & { readonly kind: 'number'; readonly value: number; readonly format?: NumberKind })
  | (CellBase & { readonly kind: 'text'; readonly value: string })
  | (CellBase & { readonly kind: 'boolean'; readonly value: boolean })
  | (CellBase & { readonly kind: 'error'; readonly value: string })
  | (CellBase & { readonly kind: 'uncalculated'; readonly value: null });

interface CellBase {
  /** Zero-based. */
  readonly columnIndex: number;
  readonly formula?: string;
}

/** Zero-based, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface ValidationArea {
  readonly area: Area;
  /** True for Kaohe's own, known by the error title 考核. */
  readonly own: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** The formula without its equals sign, such as `Sheet1!$A$1:$B$2`. */
  readonly refersTo: string;
  /** The sheet that a local name belongs to; null for a name of the whole workbook. */
  readonly sheet: string | null;
}
