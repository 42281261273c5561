import { assessUnit } from './assessment/assessUnit.ts';
import { throughGates } from './assessment/gates.ts';
import { knownUnit } from './assessment/knownUnit.ts';
import type { Assessment } from './assessment/assessment.ts';
import type { UnitResult } from './assessment/model.ts';
import { ranked } from './assessment/rank.ts';
import { CHECKS } from './checks/index.ts';
import { CATALOGUE } from './findings/catalogue.ts';
import { finding, sortFindings } from './findings/collect.ts';
import type { Finding } from './findings/finding.ts';
import type { ScoreTable } from './layout/model.ts';
import { readTables } from './layout/readTables.ts';
import { IGNORE, readRemarks, remarkKey } from './settings/readRemarks.ts';
import { readSettings } from './settings/readSettings.ts';
import { isOwnSheet } from './workbook/marks.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

export type { Assessment } from './assessment/assessment.ts';

/** Sheets read so far, and sheets in all. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Assesses a workbook by its own settings. Yields after each sheet, so that whoever drives it can show progress, and can
 * stop by not asking on. Changes nothing.
 *
 * @param today the day on which deadlines are judged unless 考核设置 or `asOf` says another, YYYY-MM-DD
 */
export function* assess(workbook: WorkbookSnapshot, today: string, asOf?: string): Generator<Progress, Assessment> {
  const { settings, findings: unusable } = readSettings(workbook);
  const day = asOf ?? settings.asOf ?? today;
  const tables: ScoreTable[] = [];
  const results: UnitResult[] = [];
  const findings: Finding[] = [...unusable];
  const { sheets, date1904 } = workbook;
  for (const [i, sheet] of sheets.entries()) {
    const own = isOwnSheet(workbook, sheet);
    if (!own && sheet.visibility !== 'visible') findings.push(finding('sheet-skipped', sheet.name, null, null, {}));
    for (const table of own || sheet.visibility !== 'visible' ? [] : readTables(sheet)) {
      const units = table.units.map((unit) => throughGates(assessUnit(table, knownUnit(unit, settings), settings), settings));
      tables.push(table);
      results.push(...units);
      for (const check of CHECKS) findings.push(...check({ table, results: units, settings, asOf: day, date1904 }));
    }
    yield { done: i + 1, total: sheets.length };
  }
  const sorted = sortFindings(findings, sheets.map((sheet) => sheet.name));
  const remarks = readRemarks(workbook);
  const isIgnored = (f: Finding): boolean => {
    const remark = CATALOGUE[f.code] === 'warning' ? remarks.get(remarkKey(f)) : undefined;
    return remark?.handling === IGNORE && remark.note !== '';
  };
  return {
    asOf: day,
    settings,
    tables,
    units: ranked(results),
    findings: sorted.filter((f) => !isIgnored(f)),
    ignored: sorted.filter(isIgnored),
    remarks,
  };
}
