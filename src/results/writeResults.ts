import type { Assessment } from '../assessment/assessment.ts';
import type { OwnTable } from '../ownSheets/hand/handIn.ts';
import { placeOwnSheet, type PlacedSheet } from '../ownSheets/hand/placeOwnSheet.ts';
import { findOwnSheet, OWN_SHEETS, ownSheetName, type OwnSheet } from '../ownSheets/ownSheets.ts';
import type { Edit } from '../workbook/edit.ts';
import { gridOf, type Grid } from '../workbook/grid.ts';
import { freeName } from '../workbook/freeName.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { OWN_SHEET_NAME } from '../workbook/marks.ts';
import { takenNames } from '../workbook/takenNames.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { drawDetail, type Grids } from '../ownSheets/detail/drawDetail.ts';
import { refreshFeedback } from '../ownSheets/feedback/writeFeedback.ts';
import { drawFindings } from '../ownSheets/findings/drawFindings.ts';
import { markEvidence } from '../marks/markEvidence.ts';
import { markScores } from '../marks/markScores.ts';
import { drawSettings } from '../ownSheets/settings/drawSettings.ts';
import { namesVerdicts, nameSettings } from '../ownSheets/settings/nameSettings.ts';
import { drawSummary, SIGNATURE, SIGNATURE_BEGINS } from '../ownSheets/summary/drawSummary.ts';
import { SUMMARY_COLUMNS } from '../ownSheets/summary/summaryColumns.ts';
import { FINDING_COLUMNS } from '../ownSheets/findings/findingColumns.ts';
import { DETAIL_WORDS } from '../ownSheets/detail/detailColumns.ts';

/**
 * What an assessment leaves in its workbook, as edits: marks in the sheets, 考核汇总, 问题清单, 考核明细, and 考核设置 where
 * there is none; feedback sheets that are there are brought up to date. What an earlier run left is replaced; nothing of the office's
 * changes. No edits where there is no score
 * table.
 */
export function writeResults(workbook: WorkbookSnapshot, assessment: Assessment): readonly Edit[] {
  if (assessment.tables.length === 0) return [];
  const grids = gridsOf(workbook);
  const units = groupBy(assessment.units, ({ table }) => table);
  const marks = assessment.tables.flatMap((table) => {
    const [grid, rows] = [grids.get(table.sheet), (units.get(table) ?? []).flatMap((unit) => unit.rows)];
    return grid ? [...markScores(grid, rows), ...markEvidence(grid, rows)] : [];
  });
  const existing = findOwnSheet(workbook, 'settings');
  const settings = existing ? nameSettings(existing, workbook.date1904) : drawSettings(ownSheetName(workbook, 'settings'), assessment);
  const hasVerdicts = namesVerdicts(settings);
  const place = (kind: keyof typeof OWN_TABLES, draw: (name: string) => readonly Edit[]): PlacedSheet =>
    placeOwnSheet(workbook, {
      name: ownSheetName(workbook, kind),
      otherName: () => freeName(OWN_SHEETS[kind], takenNames(workbook.sheets)),
      draw,
      table: OWN_TABLES[kind],
    });
  const detail = place('detail', (name) => drawDetail(name, assessment, grids, workbook.date1904));
  const summary = place('summary', (name) =>
    withSignature(findOwnSheet(workbook, 'summary'), drawSummary(name, assessment, { detail: detail.name, hasVerdicts })),
  );
  const findings = place('findings', (name) => drawFindings(name, assessment));
  return [
    ...[summary, findings, detail].flatMap(({ aside }) => aside?.edits ?? []),
    { edit: 'remove-own', marks: true, sheets: [], names: false },
    ...marks,
    ...inOrder([summary.edits, findings.edits, detail.edits, settings]),
    ...refreshFeedback(workbook, assessment),
  ];
}

/** By what the tables in our sheets are known, and a column that is filled in all of their rows. */
export const OWN_TABLES = {
  summary: { words: SUMMARY_COLUMNS.words, key: '单位' },
  findings: { words: FINDING_COLUMNS.words, key: '级别' },
  detail: { words: DETAIL_WORDS, key: '单位' },
} as const satisfies Partial<Record<OwnSheet, OwnTable>>;

/** Sheets of ours that are left to a person by what `writeResults` does, under the names that they keep. */
export function sheetsAside(workbook: WorkbookSnapshot, edits: readonly Edit[]): readonly SheetSnapshot[] {
  const unmarked = new Set(edits.flatMap((edit) => (edit.edit === 'remove-name' && edit.name === OWN_SHEET_NAME ? [edit.sheet] : [])));
  return workbook.sheets.filter(({ name }) => unmarked.has(name));
}

/** Who has signed stays in the line that is there to be signed. */
function withSignature(there: SheetSnapshot | undefined, drawn: readonly Edit[]): readonly Edit[] {
  const signed = there?.rows
    .flatMap(({ cells }) => cells.slice(0, 1))
    .find(
      ({ columnIndex, kind, formula, value }) => columnIndex === 0 && kind === 'text' && !formula && value.startsWith(SIGNATURE_BEGINS),
    );
  if (!signed || typeof signed.value !== 'string') return drawn;
  return drawn.map((edit) =>
    edit.edit === 'set-values' && edit.values[0]?.[0] === SIGNATURE ? { ...edit, values: [[signed.value]] } : edit,
  );
}

/** The sheets with score tables. They are gone through one after the other, and of thousands the indexes take as much as the sheets. */
function gridsOf({ sheets }: WorkbookSnapshot): Grids {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  let last: Grid | null = null;
  return {
    get(name) {
      const sheet = byName.get(name);
      if (last?.sheet !== sheet) last = sheet ? gridOf(sheet) : null;
      return last ?? undefined;
    },
  };
}

/** Sheets are made in the order of their tabs, and filled from the last to the first: Excel takes no formula over what is not there yet. */
function inOrder(sheets: readonly (readonly Edit[])[]): readonly Edit[] {
  const isSetup = ({ edit }: Edit): boolean => edit === 'add-sheet';
  return [...sheets.flat().filter(isSetup), ...[...sheets].reverse().flatMap((edits) => edits.filter((edit) => !isSetup(edit)))];
}
