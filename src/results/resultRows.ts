import type { Assessment } from '../assessment/assessment.ts';
import { drawFindings } from './findingsSheet.ts';
import { drawSummary, SUMMARY_COLUMNS } from './summarySheet.ts';
import { findOwnSheet } from '../settings/ownSheets.ts';
import { FINDING_COLUMNS } from '../settings/readRemarks.ts';
import { parseArea } from '../workbook/address.ts';
import type { Edit, PlainValue } from '../workbook/edit.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';

/** What stands in a row by column; cells that hold nothing, or a formula, are not there. */
type Row = ReadonlyMap<number, PlainValue>;

/**
 * The rows of 考核汇总 and 问题清单 that an assessment leaves, as one text to compare. Without formulas: they follow the
 * sheets by themselves. Without the sentences above the rows: these name the day of the run. In no order: a person may sort.
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
    rowsBelow(storedRows(summary), SUMMARY_COLUMNS),
    findings ? rowsBelow(storedRows(findings), FINDING_COLUMNS) : [],
  );
}

function drawnRows(edits: readonly Edit[]): readonly Row[] {
  const rows = new Map<number, Map<number, PlainValue>>();
  for (const edit of edits) {
    if (edit.edit !== 'set-values' && edit.edit !== 'set-formulas') continue;
    const area = parseArea(edit.range);
    const cells = edit.edit === 'set-values' ? edit.values : edit.formulas;
    cells.forEach((drawn, i) => {
      const rowIndex = (area?.top ?? 0) + i;
      const row = rows.get(rowIndex) ?? new Map<number, PlainValue>();
      rows.set(rowIndex, row);
      drawn.forEach((cell, k) => {
        const columnIndex = (area?.left ?? 0) + k;
        if (typeof cell === 'object' && cell !== null) row.delete(columnIndex);
        else if (cell !== null && cell !== '') row.set(columnIndex, cell);
      });
    });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

function storedRows({ rows }: SheetSnapshot): readonly Row[] {
  return rows.map(
    ({ cells }) =>
      new Map(
        cells.flatMap(({ columnIndex, formula, value }) =>
          formula !== undefined || value === null || value === '' ? [] : [[columnIndex, value] as const],
        ),
      ),
  );
}

function rowsBelow(rows: readonly Row[], header: readonly string[]): readonly Row[] {
  const at = rows.findIndex((row) => header.every((word, i) => row.get(i) === word));
  return at === -1 ? [] : rows.slice(at + 1).filter((row) => row.size > 0);
}

function textOf(...tables: readonly (readonly Row[])[]): string {
  return JSON.stringify(tables.map((rows) => rows.map((row) => JSON.stringify([...row].sort(([a], [b]) => a - b))).sort()));
}
