import type { Area } from '../../../src/workbook/address.ts';
import type { Chart, ChartAxis, ChartSeries } from '../workbook/chart.ts';
import type { ConditionalFormat } from '../workbook/conditionalFormat.ts';
import type { NameItem } from '../workbook/nameItem.ts';
import type { Note, Sheet, ThreadedComment } from '../workbook/sheet.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** Excel's objects, and what of the workbook each of them stands for. */
export interface Targets {
  Application: Workbook;
  AutoFilter: SheetTarget;
  Chart: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartCollection: SheetTarget;
  ChartFill: SeriesTarget;
  ChartGridlines: AxisTarget;
  ChartLegend: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartTitle: ChartTarget;
  Comment: CommentTarget;
  CommentCollection: SheetTarget;
  CommentReply: ReplyTarget;
  CommentReplyCollection: CommentTarget;
  ConditionalFormat: FormatTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  CustomProperty: NamedValue;
  CustomPropertyCollection: Workbook;
  DataValidation: RangeTarget;
  DocumentProperties: Workbook;
  FormatProtection: RangeTarget;
  FunctionResult: { readonly value: number | null; readonly error: string | null };
  Functions: Workbook;
  HeaderFooter: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  NamedItem: NameTarget;
  NamedItemCollection: NamesTarget;
  Note: NoteTarget;
  NoteCollection: SheetTarget;
  PageBreak: SheetTarget;
  PageBreakCollection: SheetTarget;
  PageLayout: SheetTarget;
  Query: NamedValue;
  QueryCollection: Workbook;
  Range: RangeTarget;
  RangeAreas: RangeTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: RangeTarget;
  RangeCollection: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeFormat: RangeTarget;
  RangeView: RangeTarget;
  Runtime: Workbook;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: SheetTarget;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
}

export type Kind = keyof Targets;

export interface SheetTarget {
  readonly sheet: Sheet;
}

export interface CommentTarget extends SheetTarget {
  readonly comment: ThreadedComment;
}

export type ReplyTarget = ThreadedComment['replies'][number];

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/** Cells of one sheet; a Range has one area, RangeAreas have several. */
export interface RangeTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

export interface BorderTarget extends RangeTarget {
  readonly edge:
    'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal' | 'DiagonalDown' | 'DiagonalUp';
}

export interface FormatTarget extends SheetTarget {
  readonly format: ConditionalFormat;
  /** The cells through whose collection it was found: the first of them is what its formula is told for. */
  readonly through: readonly Area[];
  /** True once its priority was changed through this object, which then is good for nothing more. */
  moved: boolean;
}

/** The names of a sheet, or those of the whole workbook. */
export interface NamesTarget {
  readonly sheet: Sheet | null;
}

export interface NameTarget extends NamesTarget {
  readonly item: NameItem;
}

export interface NoteTarget extends SheetTarget {
  readonly note: Note;
}

export interface ChartTarget extends SheetTarget {
  readonly chart: Chart;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}
