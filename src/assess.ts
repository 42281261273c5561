import type { Assessment } from './assessment/assessment.ts';
import { namedTables } from './assessment/namedTables.ts';
import type { UnitResult } from './assessment/model.ts';
import { findDuplicates } from './assessment/duplicates.ts';
import { refuseTooMany } from './assessment/refuseTooMany.ts';
import { summaryTables } from './assessment/summaries.ts';
import { assessSheet } from './assessSheet.ts';
import { findStandardsBelowMax } from './checks/standardsBelowMax.ts';
import { CATALOGUE } from './findings/catalogue.ts';
import { finding, sortFindings } from './findings/collect.ts';
import type { Finding } from './findings/finding.ts';
import { remarkKey } from './findings/remark.ts';
import { findTypedOver } from './officeTotals/findTypedOver.ts';
import { withOneAdvice } from './officeTotals/oneAdvice.ts';
import { correctionKey } from './reading/corrections/readingCorrection.ts';
import type { ScoreTable } from './reading/model.ts';
import type { ReadingSetting } from './settings/settings.ts';
import { ranked } from './rules/rank.ts';
import { setsAside } from './ownSheets/findings/handling.ts';
import { readRemarks } from './ownSheets/findings/readRemarks.ts';
import { readSettings } from './ownSheets/settings/readSettings.ts';
import type { SheetMemory } from './sheetMemory.ts';
import { refuseManySheets } from './workbook/refuseManySheets.ts';
import { canBeRead } from './workbook/canBeRead.ts';
import { isOwnSheet } from './workbook/marks.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';
import { addAll } from './workbook/addAll.ts';

export type { Assessment } from './assessment/assessment.ts';

/** Sheets read so far, and sheets in all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Assesses a workbook by its own settings. Yields after each sheet, so that whoever drives it can show progress, and can
 * stop by not asking on. Changes nothing. Throws table-too-large, too-many-scores and too-many (docs/limits.md).
 *
 * @param today the day on which deadlines are judged unless 考核设置 or `asOf` says another, YYYY-MM-DD
 * @param memory what sheets said in earlier runs
 */
export function* assess(
  workbook: WorkbookSnapshot,
  today: string,
  asOf?: string,
  memory: SheetMemory = { assess: assessSheet },
): Generator<Progress, Assessment> {
  refuseManySheets(workbook.sheets, workbook.names);
  const { settings, findings: unusable } = readSettings(workbook);
  const day = asOf ?? settings.asOf ?? today;
  const tables: ScoreTable[] = [];
  const results: UnitResult[] = [];
  const findings: Finding[] = [...unusable];
  const { sheets } = workbook;
  let scores = 0;
  const standard = { settings, asOf: day, date1904: workbook.date1904 };
  for (const [i, sheet] of sheets.entries()) {
    const own = isOwnSheet(workbook, sheet);
    if (!own && sheet.visibility !== 'visible') findings.push(finding('sheet-skipped', sheet.name, null, null, { why: 'hidden' }));
    if (!own && sheet.visibility === 'visible' && !canBeRead(sheet)) findings.push(finding('sheet-not-read', sheet.name, null, null, {}));
    if (!own && sheet.visibility === 'visible') {
      const said = memory.assess(sheet, standard);
      addAll(tables, said.tables);
      scores = refuseTooMany(said.tables, scores);
      addAll(results, said.units);
      addAll(findings, said.findings);
    }
    yield { done: i + 1, total: sheets.length };
  }
  addAll(findings, unfollowed(settings.readings, tables));
  const summaries = summaryTables(tables, results);
  const read = tables.filter((table) => !summaries.has(table));
  const units = ranked(results.filter(({ table }) => !summaries.has(table)));
  // A sheet with a table besides keeps its findings.
  const passed = new Set([...summaries].map(({ sheet }) => sheet).filter((sheet) => !read.some((table) => table.sheet === sheet)));
  const said = [
    ...findings.filter((one) => !passed.has(one.sheet)),
    ...[...passed].map((sheet) => finding('sheet-skipped', sheet, null, null, { why: 'summary' })),
    ...findDuplicates(units),
    ...findStandardsBelowMax(read),
    ...findTypedOver(sheets, namedTables(read, results)),
  ];
  const sorted = sortFindings(
    withOneAdvice(said),
    sheets.map((sheet) => sheet.name),
  );
  const remarks = readRemarks(workbook);
  const isIgnored = (f: Finding): boolean => CATALOGUE[f.code] === 'warning' && setsAside(remarks.get(remarkKey(f)));
  return {
    asOf: day,
    settings,
    tables: read,
    units,
    findings: sorted.filter((f) => !isIgnored(f)),
    ignored: sorted.filter(isIgnored),
    remarks,
  };
}

/** What 考核设置 says of tables that are no longer there, or of columns and rows that they no longer have. */
function unfollowed(readings: readonly ReadingSetting[], tables: readonly ScoreTable[]): readonly Finding[] {
  if (readings.length === 0) return [];
  const followed = new Set(tables.flatMap(({ corrections }) => corrections.map(correctionKey)));
  return readings
    .filter((reading) => !followed.has(correctionKey(reading)))
    .map(({ part, place }) =>
      finding('setting-not-usable', place.sheet, place.cell, null, {
        setting: '表的读法',
        found: part,
        expected: '现有考核表的表头和其中的列或行；表头改了的，请在“各表怎么看懂的”里重新更正，不再需要的，请清空这一行',
      }),
    );
}
