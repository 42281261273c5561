import type { Assessment } from '../assessment/assessment.ts';
import { findOwnSheet, ownSheetName } from '../ownSheets/ownSheets.ts';
import type { Edit } from '../workbook/edit.ts';
import { gridOf, type Grid } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { drawDetail } from '../ownSheets/detail/drawDetail.ts';
import { refreshFeedback } from '../ownSheets/feedback/writeFeedback.ts';
import { drawFindings } from '../ownSheets/findings/drawFindings.ts';
import { markEvidence } from '../marks/markEvidence.ts';
import { markScores } from '../marks/markScores.ts';
import { drawSettings } from '../ownSheets/settings/drawSettings.ts';
import { namesVerdicts, nameSettings } from '../ownSheets/settings/nameSettings.ts';
import { drawSummary } from '../ownSheets/summary/drawSummary.ts';

/**
 * What an assessment leaves in its workbook, as edits: marks in the sheets, 考核汇总, 问题清单, 考核明细, and 考核设置 where
 * there is none; feedback sheets that are there are brought up to date. What an earlier run left is replaced; nothing of the office's
 * changes. No edits where there is no score
 * table.
 */
export function writeResults(workbook: WorkbookSnapshot, assessment: Assessment): readonly Edit[] {
  if (assessment.tables.length === 0) return [];
  const grids = gridsOf(workbook, assessment);
  const units = groupBy(assessment.units, ({ table }) => table);
  const marks = assessment.tables.flatMap((table) => {
    const [grid, rows] = [grids.get(table.sheet), (units.get(table) ?? []).flatMap((unit) => unit.rows)];
    return grid ? [...markScores(grid, rows), ...markEvidence(grid, rows)] : [];
  });
  const existing = findOwnSheet(workbook, 'settings');
  const settings = existing ? nameSettings(existing, workbook.date1904) : drawSettings(ownSheetName(workbook, 'settings'), assessment);
  const hasVerdicts = namesVerdicts(settings);
  const detail = ownSheetName(workbook, 'detail');
  return [
    { edit: 'remove-own', marks: true, sheets: [], names: false },
    ...marks,
    ...inOrder([
      drawSummary(ownSheetName(workbook, 'summary'), assessment, { detail, hasVerdicts }),
      drawFindings(ownSheetName(workbook, 'findings'), assessment),
      drawDetail(detail, assessment, grids, workbook.date1904),
      settings,
    ]),
    ...refreshFeedback(workbook, assessment),
  ];
}

/** The sheets with score tables. */
function gridsOf(workbook: WorkbookSnapshot, { tables }: Assessment): ReadonlyMap<string, Grid> {
  const names = groupBy(tables, (table) => table.sheet);
  return new Map(workbook.sheets.filter(({ name }) => names.has(name)).map((sheet) => [sheet.name, gridOf(sheet)]));
}

/** Sheets are made in the order of their tabs, and filled from the last to the first: Excel takes no formula over what is not there yet. */
function inOrder(sheets: readonly (readonly Edit[])[]): readonly Edit[] {
  const isSetup = ({ edit }: Edit): boolean => edit === 'add-sheet';
  return [...sheets.flat().filter(isSetup), ...[...sheets].reverse().flatMap((edits) => edits.filter((edit) => !isSetup(edit)))];
}
