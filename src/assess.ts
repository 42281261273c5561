import { assessUnit } from './assessment/assessUnit.ts';
import type { UnitResult } from './assessment/model.ts';
import { ranked } from './assessment/rank.ts';
import { CHECKS } from './checks/index.ts';
import { finding, sortFindings } from './findings/collect.ts';
import type { Finding } from './findings/finding.ts';
import type { ScoreTable } from './layout/model.ts';
import { readTables } from './layout/readTables.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings/settings.ts';
import type { WorkbookSnapshot } from './workbook/snapshot.ts';

/** What a workbook's score tables say. Tables and units in the workbook's order, findings by sheet, row and column. */
export interface Assessment {
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly tables: readonly ScoreTable[];
  readonly units: readonly UnitResult[];
  readonly findings: readonly Finding[];
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Assesses a workbook. Yields after each sheet, so that whoever drives it can show progress, and can stop by not asking
 * on. Changes nothing.
 *
 * @param asOf the day on which deadlines are judged, YYYY-MM-DD
 */
export function* assess(
  workbook: WorkbookSnapshot,
  asOf: string,
  settings: Settings = DEFAULT_SETTINGS,
): Generator<Progress, Assessment> {
  const tables: ScoreTable[] = [];
  const results: UnitResult[] = [];
  const findings: Finding[] = [];
  const { sheets, date1904 } = workbook;
  for (const [i, sheet] of sheets.entries()) {
    if (sheet.visibility !== 'visible') {
      findings.push(finding('sheet-skipped', sheet.name, null, null, {}));
    } else {
      for (const table of readTables(sheet)) {
        const own = table.units.map((unit) => assessUnit(table, unit, settings));
        tables.push(table);
        results.push(...own);
        for (const check of CHECKS) findings.push(...check({ table, results: own, settings, asOf, date1904 }));
      }
    }
    yield { done: i + 1, total: sheets.length };
  }
  const names = sheets.map((sheet) => sheet.name);
  return { asOf, tables, units: ranked(results), findings: sortFindings(findings, names) };
}
