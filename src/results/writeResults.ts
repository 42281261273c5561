import type { Assessment } from '../assessment/assessment.ts';
import { findOwnSheet, ownSheetName } from '../settings/ownSheets.ts';
import type { Edit } from '../workbook/edit.ts';
import { gridOf } from '../workbook/grid.ts';
import { MARK_NAME } from '../workbook/marks.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { drawFindings } from './findingsSheet.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { markEvidence } from './markEvidence.ts';
import { markScores } from './markScores.ts';
import { makeSettingsSheet } from './settingsSheet.ts';
import { drawSummary } from './summarySheet.ts';

/**
 * What an assessment leaves in its workbook, as edits: marks in the sheets, 考核汇总, 问题清单, and 考核设置 where there is
 * none. What an earlier run left is replaced; nothing of the office's changes. No edits where there is no score table.
 */
export function writeResults(workbook: WorkbookSnapshot, assessment: Assessment): readonly Edit[] {
  if (assessment.tables.length === 0) return [];
  const marks = [...groupBy(assessment.tables, (table) => table.sheet)].flatMap(([name, tables]) => {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) return [];
    const grid = gridOf(sheet);
    return tables.flatMap((table) => [...markScores(grid, table), ...markEvidence(grid, table)]);
  });
  return [
    { edit: 'remove-own', marks: true, sheets: [], names: false },
    ...marks,
    ...drawSummary(ownSheetName(workbook, 'summary'), assessment),
    ...drawFindings(ownSheetName(workbook, 'findings'), assessment),
    ...(hasSettings(workbook) ? [] : makeSettingsSheet(ownSheetName(workbook, 'settings'), assessment)),
  ];
}

/** The sheet alone is not enough: a copy of it in another workbook comes without the names that the marks follow. */
function hasSettings(workbook: WorkbookSnapshot): boolean {
  return findOwnSheet(workbook, 'settings') !== undefined && workbook.names.some(({ name }) => name === MARK_NAME);
}
