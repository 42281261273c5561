import type { UnitResult } from '../assessment/model.ts';
import type { ScoreTable } from '../reading/model.ts';
import { readTables } from '../reading/readTables.ts';
import type { Settings } from '../settings/settings.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { fold } from '../workbook/fold.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { unitFileNames } from './unitFileNames.ts';

/** The workbook that a unit gets. */
export interface UnitWorkbook {
  readonly unit: string;
  /** No two alike, with its ending. */
  readonly file: string;
  /** The sheets that stay, by name, in the order of their tabs. */
  readonly sheets: readonly string[];
}

export interface Distribution {
  /** In the workbook's order; empty where no unit is to answer. */
  readonly workbooks: readonly UnitWorkbook[];
  /** Sheets that nobody gets. */
  readonly withheld: readonly string[];
}

/** What is known of the workbook that is to be distributed. */
export interface ToDistribute {
  readonly workbook: WorkbookSnapshot;
  readonly units: readonly UnitResult[];
  readonly settings: Settings;
  /** The sheet of ours that goes to everybody: 考核设置; null where there is none. */
  readonly settingsSheet: string | null;
}

/**
 * One workbook a unit: the sheets that hold it, and those that hold no unit. Hidden score tables, the office's summaries of units, and
 * what of ours shows results go to nobody.
 */
export function planDistribution({ workbook, units, settings, settingsSheet }: ToDistribute): Distribution {
  const holding = groupBy(units, ({ table }) => table.sheet);
  const shared = new Set<string>();
  for (const sheet of workbook.sheets) {
    if (holding.has(sheet.name)) continue;
    if (isOwnSheet(workbook, sheet)) {
      if (sheet.name === settingsSheet) shared.add(sheet.name);
      continue;
    }
    const tables = readTables(sheet, settings.readings);
    const isForNobody = sheet.visibility === 'visible' ? tables.some(holdsUnits) : tables.length > 0;
    if (!isForNobody) shared.add(sheet.name);
  }
  const byUnit = [...groupBy(units, ({ unit }) => fold(unit.name)).values()];
  const names = byUnit.map((results) => results.at(-1)?.unit.name ?? '');
  const files = unitFileNames(names);
  const workbooks = names.map((unit, i): UnitWorkbook => {
    const own = new Set(byUnit[i]?.map(({ table }) => table.sheet));
    const sheets = workbook.sheets.map(({ name }) => name).filter((name) => own.has(name) || shared.has(name));
    return { unit, file: files[i] ?? '', sheets };
  });
  const given = new Set(workbooks.flatMap(({ sheets }) => sheets));
  return { workbooks, withheld: workbook.sheets.map(({ name }) => name).filter((name) => !given.has(name)) };
}

function holdsUnits({ units }: ScoreTable): boolean {
  return units.length > 0;
}
