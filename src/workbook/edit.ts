/**
 * What can be done to a workbook, as data. Both hosts carry out the same list, in its order; nothing else in the
 * workbook changes. Addresses are A1 text; a range may be one cell. No edit inserts or deletes a row or a column.
 */
export type Edit =
  | SetValues
  | SetFormulas
  | SetFormat
  | CopyFormat
  | MergeCells
  | ChangeColumnWidth
  | AddConditionalFormat
  | AddValidation
  | RemoveValidations
  | DefineName
  | RemoveName
  | SetHyperlinks
  | SetNotes
  | AddSheet
  | CopySheet
  | AddBarChart
  | ProtectSheet
  | RemoveOwn;

/** Values for the cells of a range, rows × columns of its shape: null leaves a cell alone, '' clears it. Styles stay. */
export interface SetValues {
  readonly edit: 'set-values';
  readonly sheet: string;
  readonly range: string;
  readonly values: readonly (readonly (PlainValue | null)[])[];
}

export type PlainValue = number | string | boolean;

/** Formulas with the results that we know, so that a program which doesn't recalculate shows them: null leaves a cell alone. */
export interface SetFormulas {
  readonly edit: 'set-formulas';
  readonly sheet: string;
  readonly range: string;
  readonly formulas: readonly (readonly (FormulaValue | null)[])[];
}

export interface FormulaValue {
  /** Without the equals sign, in English names with commas, as files keep it. */
  readonly formula: string;
  readonly value: PlainValue;
}

/** Gives cells a look of their own; what the format doesn't name stays as it is. */
export interface SetFormat {
  readonly edit: 'set-format';
  readonly sheet: string;
  readonly range: string;
  readonly format: CellFormat;
}

/** Colours are six hexadecimal digits, RRGGBB; sizes are points. */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  /** A thin line in this colour on all four sides of every cell. */
  readonly borderColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Such as `0.00`; `@` is text. */
  readonly numberFormat?: string;
  /** False lets a protected sheet's cell be typed in. */
  readonly locked?: boolean;
}

/**
 * Gives every cell of `to` the look that the cell `from` of the same sheet has before any of the edits: font, fill, lines, alignment,
 * number format and lock. Merged areas, conditional formats and validations don't come along. From a cell that nobody
 * formatted, the cells look again as if nobody had formatted them.
 */
export interface CopyFormat {
  readonly edit: 'copy-format';
  readonly sheet: string;
  readonly from: string;
  readonly to: string;
}

/** Merges the cells of a range, of which only the first may hold anything, or parts them again. */
export interface MergeCells {
  readonly edit: 'merge-cells';
  readonly sheet: string;
  readonly range: string;
  readonly merged: boolean;
}

/**
 * Gives a column another width, in characters as Excel counts them; null is the standard one. A column that is hidden, or whose
 * width is not `from`, stays as it is: somebody has set it.
 */
export interface ChangeColumnWidth {
  readonly edit: 'change-column-width';
  readonly sheet: string;
  /** Such as G. */
  readonly column: string;
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * A format that follows a formula. The formula is written for the first cell of the first range and has to hold the
 * defined name 考核_标记, by which Kaohe's own are known again. Ranges are sorted so that the first one holds the
 * topmost row and the leftmost column. It gives way to the office's own formats.
 */
export interface AddConditionalFormat {
  readonly edit: 'add-conditional-format';
  readonly sheet: string;
  readonly ranges: readonly string[];
  readonly formula: string;
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/**
 * What may be typed. `decimal`: from `minimum` to `maximum`, each a number or a formula written for the first cell of
 * the first range. `list`: one of the words. Excel's limits: titles 32 characters, the error 224, the prompt 255.
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidationerroralert
 */
export interface AddValidation {
  readonly edit: 'add-validation';
  readonly sheet: string;
  readonly ranges: readonly string[];
  readonly rule:
    | { readonly type: 'decimal'; readonly minimum: string; readonly maximum: string }
    | { readonly type: 'list'; readonly words: readonly string[] };
  /** `warning` lets a person keep what was typed. */
  readonly style: 'stop' | 'warning';
  readonly errorTitle: string;
  readonly error: string;
  readonly prompt?: { readonly title: string; readonly text: string };
}

/** Takes Kaohe's own validations off, those whose cells all lie in the range; the office's stay. */
export interface RemoveValidations {
  readonly edit: 'remove-validations';
  readonly sheet: string;
  readonly range: string;
}

/** Makes or replaces a name. `sheet` makes it a local one. */
export interface DefineName {
  readonly edit: 'define-name';
  readonly name: string;
  /** Without the equals sign: `考核设置!$B$4`. */
  readonly refersTo: string;
  readonly sheet?: string;
}

/** Takes one of Kaohe's own names off, where it is there. `sheet` for a local one. */
export interface RemoveName {
  readonly edit: 'remove-name';
  readonly name: string;
  readonly sheet?: string;
}

/** Links to places in the same workbook; the text of the cells is set by `set-values`. */
export interface SetHyperlinks {
  readonly edit: 'set-hyperlinks';
  readonly sheet: string;
  readonly links: readonly { readonly cell: string; readonly target: string; readonly tip?: string }[];
}

/**
 * Notes with the author 考核, one a cell: a note of Kaohe's own that stands there gets the new text, and a cell with a note
 * of the office's refuses. Line breaks are \n. A text that opens with 考核： is known again where a program forgot the author; Excel
 * itself lets nobody choose the author, so there the text ends in a line that says whose it is (ExcelApi 1.18; before that it refuses).
 */
export interface SetNotes {
  readonly edit: 'set-notes';
  readonly sheet: string;
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
}

/**
 * Makes a sheet of Kaohe's own behind the last one. Where one of that name is Kaohe's own already it is emptied and set up
 * anew in its place among the tabs. Where the office has one of that name the edit is refused.
 */
export interface AddSheet {
  readonly edit: 'add-sheet';
  readonly sheet: string;
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
  /** A4; `titleRows` such as `1:5` are printed on every page. */
  readonly print?: { readonly orientation: 'portrait' | 'landscape'; readonly titleRows?: string };
}

/**
 * Horizontal bars from 0, the first category on top. A chart of Kaohe's own that begins in the same cell is drawn anew. References are one
 * row or one column each, as many cells for the values as for the categories: `甲!A2:A9`, or `A2:A9` of the chart's own sheet.
 */
export interface AddBarChart {
  readonly edit: 'add-bar-chart';
  readonly sheet: string;
  /** The cells that the chart covers. */
  readonly place: string;
  /** Empty for a chart without one. */
  readonly title: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string }[];
}

/**
 * Makes a sheet behind the last one that is as another one is before any of the edits: cells, merged areas, looks, widths, what it
 * prints. It is the office's, not Kaohe's own. In a file what hangs on the sheet beside its cells (charts, pictures, notes,
 * tables) is left out, and so are names but those of printing and filtering; Excel takes along what it takes along.
 */
export interface CopySheet {
  readonly edit: 'copy-sheet';
  readonly sheet: string;
  readonly from: string;
}

/** Protects a sheet without a password; cells whose format says `locked: false` can be typed in. */
export interface ProtectSheet {
  readonly edit: 'protect-sheet';
  readonly sheet: string;
}

/**
 * Takes off what is Kaohe's own: with `marks` the conditional formats, validations, charts and notes in the office's sheets
 * (Kaohe's own sheets keep theirs), the sheets named, and with `names` every defined name that opens with 考核_.
 */
export interface RemoveOwn {
  readonly edit: 'remove-own';
  readonly marks: boolean;
  readonly sheets: readonly string[];
  readonly names: boolean;
}
