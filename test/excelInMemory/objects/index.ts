import { application } from './application.ts';
import { autoFilter } from './autoFilter.ts';
import { chart } from './chart.ts';
import { chartCollection } from './chartCollection.ts';
import { chartAxes, chartAxis, chartGridlines, chartLegend, chartTitle } from './chartParts.ts';
import { chartFill, chartSeries, chartSeriesCollection, chartSeriesFormat } from './chartSeries.ts';
import { comment, commentCollection, commentReply, commentReplyCollection } from './comments.ts';
import {
  conditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from './conditionalFormat.ts';
import { conditionalFormatCollection } from './conditionalFormatCollection.ts';
import { dataValidation } from './dataValidation.ts';
import { customProperty, customPropertyCollection, documentProperties, query, queryCollection } from './documentProperties.ts';
import { functionResult, functions } from './functions.ts';
import { headerFooter, headerFooterGroup } from './headersFooters.ts';
import { namedItem } from './namedItem.ts';
import { namedItemCollection } from './namedItemCollection.ts';
import { note, noteCollection } from './noteCollection.ts';
import type { ObjectTable } from './objectTable.ts';
import { horizontalPageBreaks, pageBreak } from './pageBreakCollection.ts';
import { pageLayout } from './pageLayout.ts';
import { range } from './range.ts';
import { rangeAreas, rangeCollection } from './rangeAreas.ts';
import { rangeBorder, rangeBorderCollection } from './rangeBorders.ts';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './rangeFormat.ts';
import { rangeView } from './rangeView.ts';
import { runtime } from './runtime.ts';
import type { Kind, Targets } from './targets.ts';
import { workbook } from './workbook.ts';
import { workbookProtection } from './workbookProtection.ts';
import { worksheet } from './worksheet.ts';
import { worksheetCollection } from './worksheetCollection.ts';
import { worksheetFreezePanes } from './worksheetFreezePanes.ts';
import { worksheetProtection } from './worksheetProtection.ts';

/** Every object that the in-memory Excel has. */
export const TABLES: { readonly [K in Kind]: ObjectTable<Targets[K]> } = {
  Application: application,
  AutoFilter: autoFilter,
  Chart: chart,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartCollection: chartCollection,
  ChartFill: chartFill,
  ChartGridlines: chartGridlines,
  ChartLegend: chartLegend,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  Comment: comment,
  CommentCollection: commentCollection,
  CommentReply: commentReply,
  CommentReplyCollection: commentReplyCollection,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  CustomProperty: customProperty,
  CustomPropertyCollection: customPropertyCollection,
  DataValidation: dataValidation,
  DocumentProperties: documentProperties,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  Note: note,
  NoteCollection: noteCollection,
  PageBreak: pageBreak,
  PageBreakCollection: horizontalPageBreaks,
  PageLayout: pageLayout,
  Query: query,
  QueryCollection: queryCollection,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeView: rangeView,
  Runtime: runtime,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
