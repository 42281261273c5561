import { columnName, parseArea } from '../../workbook/address.ts';
import type { AddSheet, CopySheet } from '../../workbook/edit.ts';
import type { Difference } from '../../workbook/host.ts';
import { PAGE_FOOTER } from '../../workbook/edits/addSheet.ts';
import { OWN_SHEET_NAME } from '../../workbook/marks.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { pointsOfWidth } from './pointsOfWidth.ts';
import type { PlannedSheet } from './plannedSheet.ts';
import type { Step } from './steps.ts';

const BYTES = 2_500;
const COLUMN_BYTES = 500;
const ROW_BYTES = 600;
const MERGE_BYTES = 450;
const BREAK_BYTES = 450;

/**
 * Makes one of Kaohe's own sheets behind the last one, or empties the one that is there and keeps its place.
 *
 * @param place the zero-based place that a new one gets among the tabs; null behind the last one
 */
export function addSheetSteps({ sheet, clears }: AddSheet, there: PlannedSheet | undefined, place: number | null): readonly Step[] {
  if (there) return [{ bytes: BYTES, do: (context) => empty(context, there, clears), check: (context) => isEmpty(context, there, clears) }];
  // Each can be refused by itself, and be done again by itself. A sheet of ours is known by this name and by its title, which is next.
  return [
    { bytes: BYTES, leads: true, do: ({ workbook }) => void workbook.worksheets.add(sheet) },
    {
      bytes: BYTES,
      leads: true,
      do: ({ workbook }) => void workbook.worksheets.getItem(sheet).names.add(OWN_SHEET_NAME, `=${quoteSheetName(sheet)}!$A$1`),
    },
    ...(place === null ? [] : [placeStep(sheet, place)]),
  ];
}

/** Moves a sheet to its place among the tabs. [Worksheet.position, ExcelApi 1.1] */
export function placeStep(sheet: string, place: number): Step {
  return {
    bytes: BYTES,
    do({ workbook }) {
      workbook.worksheets.getItem(sheet).position = place;
    },
  };
}

/** Copies a sheet behind the last one, under another name. */
export function copySheetStep({ sheet, from }: CopySheet): Step {
  return {
    bytes: BYTES,
    once: true,
    do({ workbook }) {
      workbook.worksheets.getItem(from).copy('End').name = sheet;
    },
  };
}

/** Gives the sheet its widths and heights, and all that is not in its cells. */
export function setUpSteps(edit: AddSheet): readonly Step[] {
  return [
    {
      bytes:
        BYTES +
        edit.columnWidths.length * COLUMN_BYTES +
        (edit.merges ?? []).length * MERGE_BYTES +
        (edit.print?.pagesAt ?? []).length * BREAK_BYTES,
      do: (context) => setUp(sheetOf(context, edit), edit),
    },
    ...heightSteps(edit),
  ];
}

function sheetOf({ workbook }: Excel.RequestContext, { sheet }: AddSheet): Excel.Worksheet {
  return workbook.worksheets.getItem(sheet);
}

/** Deleting the sheet instead would take every formula that refers to it along. */
function empty({ workbook }: Excel.RequestContext, { name, found }: PlannedSheet, clears: string | undefined): void {
  const sheet = workbook.worksheets.getItem(found?.id ?? name);
  const emptied = sheet.getRange(clears);
  // Refused where another workbook is in front: so it comes before anything is changed.
  sheet.freezePanes.unfreeze();
  // What is written below a filter would land in the rows that it shows.
  if (found?.filter !== 'none') sheet.autoFilter.remove();
  for (const chart of found?.charts ?? []) sheet.charts.getItem(chart).delete();
  for (const cell of found?.ownNotes ?? []) sheet.notes.getItem(cell).delete();
  emptied.conditionalFormats.clearAll();
  emptied.dataValidation.clear();
  emptied.unmerge();
  // Clearing leaves the heights and widths, and what is hidden; clearing all might take a person's notes along.
  if (clears === undefined) emptied.clear('All');
  else (['Hyperlinks', 'Contents', 'Formats'] as const).forEach((what) => emptied.clear(what));
  const [rows, columns] = clears === undefined ? [emptied, emptied] : linesOf(sheet, clears);
  rows.format.useStandardHeight = true;
  columns.format.useStandardWidth = true;
}

/** The whole rows and the whole columns of an area. */
function linesOf(sheet: Excel.Worksheet, range: string): readonly [Excel.Range, Excel.Range] {
  const { top, bottom, left, right } = parseArea(range) ?? { top: 0, bottom: 0, left: 0, right: 0 };
  return [sheet.getRange(`${top + 1}:${bottom + 1}`), sheet.getRange(`${columnName(left)}:${columnName(right)}`)];
}

function isEmpty(
  { workbook }: Excel.RequestContext,
  { name, found }: PlannedSheet,
  clears: string | undefined,
): () => readonly Difference[] {
  const sheet = workbook.worksheets.getItem(found?.id ?? name);
  const used = clears === undefined ? sheet.getUsedRangeOrNullObject(true) : sheet.getRange(clears).getUsedRangeOrNullObject(true);
  used.load('address');
  return () => (used.isNullObject ? [] : [{ what: 'sheet-not-emptied', sheet: name }]);
}

function setUp(sheet: Excel.Worksheet, edit: AddSheet): void {
  edit.columnWidths.forEach((width, i) => {
    sheet.getRange(`${columnName(i)}:${columnName(i)}`).format.columnWidth = pointsOfWidth(width);
  });
  for (const area of edit.merges ?? []) sheet.getRange(area).merge();
  sheet.tabColor = edit.tabColor === undefined ? '' : `#${edit.tabColor}`;
  sheet.showGridlines = edit.showGridLines ?? true;
  const { rows, columns } = edit.freeze ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${columnName(columns - 1)}${rows}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (edit.filter !== undefined) sheet.autoFilter.apply(edit.filter);
  if (edit.print) {
    const { pageLayout } = sheet;
    pageLayout.orientation = edit.print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    // As wide as a page, and as many pages as it takes.
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_FOOTER;
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of edit.print.pagesAt ?? []) sheet.horizontalPageBreaks.add(sheet.getRange(`A${row}`));
    if (edit.print.area !== undefined) pageLayout.setPrintArea(edit.print.area);
    if (edit.print.titleRows !== undefined) pageLayout.setPrintTitleRows(`$${edit.print.titleRows.replace(':', ':$')}`);
  }
}

/** Rows of one height that follow one another are one range. */
function heightSteps({ sheet, rowHeights = {} }: AddSheet): readonly Step[] {
  const runs: { first: number; last: number; height: number }[] = [];
  for (const [row, height] of Object.entries(rowHeights)
    .map(([text, points]) => [Number(text), points] as const)
    .sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.height === height && last.last + 1 === row) last.last = row;
    else runs.push({ first: row, last: row, height });
  }
  return runs.map(({ first, last, height }) => ({
    bytes: ROW_BYTES,
    do({ workbook }) {
      workbook.worksheets.getItem(sheet).getRange(`${first}:${last}`).format.rowHeight = height;
    },
  }));
}
