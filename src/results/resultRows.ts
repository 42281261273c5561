import type { Assessment } from '../assessment/assessment.ts';
import { drawFindings } from '../ownSheets/findings/drawFindings.ts';
import { drawSummary } from '../ownSheets/summary/drawSummary.ts';
import { READ_WORDS } from '../ownSheets/summary/summaryColumns.ts';
import { findOwnSheet } from '../ownSheets/ownSheets.ts';
import { FINDING_COLUMNS } from '../ownSheets/findings/findingColumns.ts';
import type { PlainValue } from '../workbook/edit.ts';
import { sheetMadeBy } from '../workbook/edits/applyEdits.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';

/** What stands in a row by column; cells that hold nothing, or a formula, are not there. */
type Row = ReadonlyMap<number, PlainValue>;

/**
 * The rows of 考核汇总 and 问题清单 that an assessment leaves, as one text to compare. Without formulas: they follow the
 * sheets by themselves. Without the sentences above the rows: these name the day of the run. In no order: a person may sort.
 */
export function rowsToWrite(assessment: Assessment): string {
  return textOf(
    rowsBelow(storedRows(sheetMadeBy(drawSummary('', assessment))), READ_WORDS),
    rowsBelow(storedRows(sheetMadeBy(drawFindings('', assessment))), FINDING_COLUMNS.words),
  );
}

/** The same of what stands in the workbook; null where there is no 考核汇总. */
export function rowsWritten(workbook: WorkbookSnapshot): string | null {
  const summary = findOwnSheet(workbook, 'summary');
  if (!summary) return null;
  const findings = findOwnSheet(workbook, 'findings');
  return textOf(rowsBelow(storedRows(summary), READ_WORDS), findings ? rowsBelow(storedRows(findings), FINDING_COLUMNS.words) : []);
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
