import { assessUnit } from './assessment/assessUnit.ts';
import { knownUnit } from './assessment/knownUnit.ts';
import { refuseTooMany } from './assessment/refuseTooMany.ts';
import type { UnitResult } from './assessment/model.ts';
import { namedTables } from './assessment/namedTables.ts';
import { CHECKS } from './checks/index.ts';
import type { Finding } from './findings/finding.ts';
import type { ScoreTable } from './reading/model.ts';
import { findingsOnTotals } from './officeTotals/findingsOnTotals.ts';
import { readTables } from './reading/readTables.ts';
import type { Settings } from './settings/settings.ts';
import type { SheetSnapshot } from './workbook/snapshot.ts';
import { addAll } from './workbook/addAll.ts';

/** What one visible sheet of the office's says; units are not ranked yet. */
export interface SheetAssessment {
  readonly tables: readonly ScoreTable[];
  readonly units: readonly UnitResult[];
  readonly findings: readonly Finding[];
}

/** What a sheet is judged by, besides what stands in it. */
export interface Standard {
  readonly settings: Settings;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly date1904: boolean;
}

/** The tables of a sheet and its units, without what there is to find: for whoever only wants to know what stands there. */
export function readSheetUnits(sheet: SheetSnapshot, { settings }: Standard): SheetAssessment {
  const tables = readTables(sheet, settings.readings);
  const units = tables.flatMap((table) => table.units.map((unit) => assessUnit(table, knownUnit(unit, settings), settings)));
  return { tables, units, findings: [] };
}

/** Throws table-too-large and too-many-scores. */
export function assessSheet(sheet: SheetSnapshot, standard: Standard): SheetAssessment {
  const { settings, asOf, date1904 } = standard;
  const tables = readTables(sheet, settings.readings);
  refuseTooMany(tables);
  const units: UnitResult[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    const results = table.units.map((unit) => assessUnit(table, knownUnit(unit, settings), settings));
    addAll(units, results);
    for (const check of CHECKS) addAll(findings, check({ table, results, settings, asOf, date1904, merges: sheet.merges }));
  }
  addAll(findings, findingsOnTotals(sheet, namedTables(tables, units)));
  return { tables, units, findings };
}
