import type { Assessment } from '../../assess.ts';
import { drawFindings } from '../../results/findingsSheet.ts';
import { drawSummary, SUMMARY_COLUMNS } from '../../results/summarySheet.ts';
import { findOwnSheet } from '../../settings/ownSheets.ts';
import { FINDING_COLUMNS } from '../../settings/readRemarks.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { gridOf } from '../../workbook/grid.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

type Row = readonly (PlainValue | null | undefined)[];

/**
 * The rows of 考核汇总 and 问题清单 that an assessment leaves, as one text to compare. Without the sentences above them:
 * these name the day of the run. In no order: a person may sort them.
 */
export function rowsToWrite(assessment: Assessment): string {
  return textOf(
    rowsBelow(drawnRows(drawSummary('', assessment)), SUMMARY_COLUMNS),
    rowsBelow(drawnRows(drawFindings('', assessment)), FINDING_COLUMNS),
  );
}

/** The same of what stands in the workbook; null where there is no 考核汇总. */
export function rowsWritten(workbook: WorkbookSnapshot): string | null {
  const summary = findOwnSheet(workbook, 'summary');
  if (!summary) return null;
  const findings = findOwnSheet(workbook, 'findings');
  return textOf(
    rowsBelow(storedRows(summary, SUMMARY_COLUMNS.length), SUMMARY_COLUMNS),
    findings ? rowsBelow(storedRows(findings, FINDING_COLUMNS.length), FINDING_COLUMNS) : [],
  );
}

function drawnRows(edits: readonly Edit[]): readonly Row[] {
  return edits.flatMap((edit) => (edit.edit === 'set-values' ? edit.values : []));
}

function storedRows(sheet: SheetSnapshot, width: number): readonly Row[] {
  const grid = gridOf(sheet);
  return grid.rowIndexes.map((rowIndex) => Array.from({ length: width }, (_, i) => grid.own(rowIndex, i)?.value));
}

function rowsBelow(rows: readonly Row[], header: readonly string[]): readonly Row[] {
  const at = rows.findIndex((row) => header.every((word, i) => row[i] === word));
  return at === -1 ? [] : rows.slice(at + 1).map((row) => header.map((_, i) => row[i]));
}

function textOf(...tables: readonly (readonly Row[])[]): string {
  return JSON.stringify(tables.map((rows) => rows.map((row) => JSON.stringify(row.map((value) => value ?? ''))).sort()));
}
