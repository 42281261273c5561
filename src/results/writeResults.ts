import type { Assessment } from '../assessment/assessment.ts';
import type { OwnTable } from '../ownSheets/hand/handIn.ts';
import type { PlacedSheet } from '../ownSheets/hand/placeOwnSheet.ts';
import { findOwnSheet, ownSheetName, type OwnSheet } from '../ownSheets/ownSheets.ts';
import { addressOf } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { gridOf, type Grid } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { isOwnSheet, OWN_SHEET_NAME } from '../workbook/marks.ts';
import { runToEnd } from '../workbook/runToEnd.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { drawDetail, type Grids } from '../ownSheets/detail/drawDetail.ts';
import { refreshFeedback } from '../ownSheets/feedback/writeFeedback.ts';
import { drawFindings } from '../ownSheets/findings/drawFindings.ts';
import { markEvidence } from '../marks/markEvidence.ts';
import { markScores } from '../marks/markScores.ts';
import { markUnattainable } from '../marks/markUnattainable.ts';
import { drawSettings } from '../ownSheets/settings/drawSettings.ts';
import { namesVerdicts, nameSettings } from '../ownSheets/settings/nameSettings.ts';
import {
  addTaskSettings,
  nameTaskSettings,
  sayTaskSettings,
  type ListedName,
  type SaidOfTasks,
} from '../ownSheets/settings/taskSettings.ts';
import type { Ledger } from '../tasks/model.ts';
import { namesToSay, type NameToSay } from '../tasks/namesToSay.ts';
import { readLedger } from '../tasks/readLedger.ts';
import { applyToSheet, sheetMadeBy } from '../workbook/edits/editSnapshot.ts';
import { drawSummary, SIGNATURE, SIGNATURE_BEGINS } from '../ownSheets/summary/drawSummary.ts';
import { SUMMARY_COLUMNS } from '../ownSheets/summary/summaryColumns.ts';
import { FINDING_COLUMNS } from '../ownSheets/findings/findingColumns.ts';
import { DETAIL_WORDS } from '../ownSheets/detail/detailColumns.ts';
import { placeKind } from './placeKind.ts';
import { TASK_TABLES, taskResults } from './taskResults.ts';

/**
 * What an assessment leaves in its workbook, as edits: marks in the sheets, 考核汇总, 问题清单, 考核明细, and 考核设置 where
 * there is none; feedback sheets that are there are brought up to date, and so are the sheets on tasks. What an earlier run left is
 * replaced; nothing of the office's changes. No edits where there is no score table.
 */
export function writeResults(workbook: WorkbookSnapshot, assessment: Assessment): readonly Edit[] {
  if (assessment.tables.length === 0) return [];
  const ledger = findOwnSheet(workbook, 'ledger') && ledgerNow(workbook, assessment);
  return written(workbook, assessment, true, ledger ?? null, {});
}

/**
 * What a ledger leaves in its workbook: 任务台账 and 单位任务, marks on deadlines and where a lead is missing, and in 考核设置 what is said of
 * tasks. Results of an assessment that are there are brought up to date, as all marks are drawn anew. No edits where there is no task
 * table.
 *
 * @param said what a person has said with it; it stands in 考核设置 then
 */
export function writeLedger(workbook: WorkbookSnapshot, assessment: Assessment, ledger: Ledger, said: SaidOfTasks = {}): readonly Edit[] {
  if (ledger.tables.length === 0) return [];
  return written(workbook, assessment, assessment.tables.length > 0 && hasResults(workbook), ledger, said);
}

/** Whether an assessment has left its sheets in a workbook. */
export function hasResults(workbook: WorkbookSnapshot): boolean {
  return (['summary', 'findings', 'detail'] as const).some((kind) => findOwnSheet(workbook, kind));
}

/** The ledger of a workbook by its own settings, on the day of an assessment where they name none. */
export function ledgerNow(workbook: WorkbookSnapshot, { asOf, settings }: Assessment): Ledger | null {
  const ledger = runToEnd(readLedger(workbook, settings.asOf ?? asOf));
  return ledger.tables.length > 0 ? ledger : null;
}

function written(
  workbook: WorkbookSnapshot,
  assessment: Assessment,
  withResults: boolean,
  ledger: Ledger | null,
  said: SaidOfTasks,
): readonly Edit[] {
  const settings = writeSettings(workbook, assessment, ledger, said);
  const results = withResults ? resultSheets(workbook, assessment, namesVerdicts(settings)) : [];
  const tasks = ledger && taskResults(workbook, ledger);
  const sheets = [...results, ...(tasks ? [tasks.ledger, tasks.unitTasks] : [])];
  return [
    ...sheets.flatMap(({ aside }) => aside?.edits ?? []),
    { edit: 'remove-own', marks: true, sheets: [], names: false },
    ...(withResults || isValidated(workbook) ? scoreMarks(workbook, assessment) : []),
    ...inOrder(
      [...results.map(({ edits }) => edits), settings, ...(tasks ? [tasks.ledger.edits, tasks.unitTasks.edits] : [])],
      [settings, ...(tasks ? [tasks.ledger.edits, tasks.unitTasks.edits] : []), ...[...results].reverse().map(({ edits }) => edits)],
    ),
    ...(tasks?.marks ?? []),
    ...refreshFeedback(workbook, assessment),
  ];
}

/** Marks of an assessment, or of prepared columns: validations of ours that must stay. */
function isValidated(workbook: WorkbookSnapshot): boolean {
  return workbook.sheets.some((sheet) => !isOwnSheet(workbook, sheet) && sheet.validations.some(({ own }) => own));
}

function scoreMarks(workbook: WorkbookSnapshot, assessment: Assessment): readonly Edit[] {
  const grids = gridsOf(workbook);
  const units = groupBy(assessment.units, ({ table }) => table);
  const judged = groupBy(
    assessment.ignored.filter(({ code }) => code === 'score-unattainable'),
    ({ sheet }) => sheet,
  );
  const judgedIn = (sheet: string): ReadonlySet<string> =>
    new Set((judged.get(sheet) ?? []).flatMap(({ cell }) => (cell ? [addressOf(cell)] : [])));
  return assessment.tables.flatMap((table) => {
    const [grid, rows] = [grids.get(table.sheet), (units.get(table) ?? []).flatMap((unit) => unit.rows)];
    return grid ? [...markScores(grid, rows), ...markUnattainable(grid, rows, judgedIn(table.sheet)), ...markEvidence(grid, rows)] : [];
  });
}

/** 考核汇总, 问题清单 and 考核明细. */
function resultSheets(workbook: WorkbookSnapshot, assessment: Assessment, hasVerdicts: boolean): readonly PlacedSheet[] {
  const grids = gridsOf(workbook);
  const place = (kind: keyof typeof RESULT_TABLES, draw: (name: string) => readonly Edit[]): PlacedSheet =>
    placeKind(workbook, kind, draw, RESULT_TABLES[kind]);
  const detail = place('detail', (name) => drawDetail(name, assessment, grids, workbook.date1904));
  const summary = place('summary', (name) =>
    withSignature(findOwnSheet(workbook, 'summary'), drawSummary(name, assessment, { detail: detail.name, hasVerdicts })),
  );
  const findings = place('findings', (name) => drawFindings(name, assessment));
  return [summary, findings, detail];
}

/** 考核设置 is made where there is none. What a ledger asks of it is added to it, and what a person has said is put there. */
export function writeSettings(
  workbook: WorkbookSnapshot,
  assessment: Assessment,
  ledger: Ledger | null,
  said: SaidOfTasks,
): readonly Edit[] {
  const existing = findOwnSheet(workbook, 'settings');
  const made = existing ? nameSettings(existing, workbook.date1904) : drawSettings(ownSheetName(workbook, 'settings'), assessment);
  if (!ledger) return made;
  const sheet = existing ?? sheetMadeBy(made);
  const added = addTaskSettings(sheet, namesToSay(ledger).map(listedName));
  const grown = applyToSheet(sheet, added);
  return [...made, ...added, ...sayTaskSettings(grown, workbook.date1904, said), ...nameTaskSettings(grown, workbook.date1904)];
}

function listedName({ name, other }: NameToSay): ListedName {
  return {
    name,
    note:
      other === null
        ? '集体名称：可以填它代表的单位，用顿号分开；不填的，按一个单位统计'
        : `建议：与 ${other.at} 的“${other.name}”像是同一个单位；是的，请在左边填“${other.name}”`,
  };
}

/** By what the tables in our sheets are known, and a column that is filled in all of their rows. */
const RESULT_TABLES = {
  summary: { words: SUMMARY_COLUMNS.words, key: '单位' },
  findings: { words: FINDING_COLUMNS.words, key: '级别' },
  detail: { words: DETAIL_WORDS, key: '单位' },
} as const satisfies Partial<Record<OwnSheet, OwnTable>>;

export const OWN_TABLES = { ...RESULT_TABLES, ...TASK_TABLES };

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

/** Sheets are made in the order of their tabs, and filled in another: Excel takes no formula over what is not there yet. */
function inOrder(tabs: readonly (readonly Edit[])[], filled: readonly (readonly Edit[])[]): readonly Edit[] {
  const isSetup = ({ edit }: Edit): boolean => edit === 'add-sheet';
  return [...tabs.flat().filter(isSetup), ...filled.flatMap((edits) => edits.filter((edit) => !isSetup(edit)))];
}
