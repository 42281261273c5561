import { readSettings } from '../ownSheets/settings/readSettings.ts';
import type { TaskTable } from '../reading/tasks/model.ts';
import { readTaskTables } from '../reading/tasks/readTaskTables.ts';
import { addAll } from '../workbook/addAll.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { findingsOf } from './findingsOf.ts';
import { judgeTable } from './judgeTable.ts';
import type { JudgedTask, Ledger } from './model.ts';
import { standIn } from './standIn.ts';
import { unitsOf } from './unitsOf.ts';

/** Sheets read so far, and sheets in all. */
export interface LedgerProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads the tasks of a workbook and how they stand. Hidden sheets are not read, nor Kaohe's own. Yields after each sheet. Changes
 * nothing.
 *
 * @param readTables for whoever remembers what sheets said
 * @param today the day by which tasks are judged unless 考核设置 or `asOf` says another, YYYY-MM-DD; `soonDays` likewise
 */
export function* readLedger(
  workbook: WorkbookSnapshot,
  today: string,
  { asOf, soonDays: askedDays }: { readonly asOf?: string | undefined; readonly soonDays?: number | undefined } = {},
  readTables: typeof readTaskTables = readTaskTables,
): Generator<LedgerProgress, Ledger> {
  const { settings } = readSettings(workbook);
  const day = asOf ?? settings.asOf ?? today;
  const soonDays = askedDays ?? settings.soonDays;
  const { sheets, date1904 } = workbook;
  const tables: TaskTable[] = [];
  const tasks: JudgedTask[] = [];
  const reading = { placeholders: settings.placeholders, corrections: settings.readings };
  for (const [i, sheet] of sheets.entries()) {
    if (sheet.visibility === 'visible' && !isOwnSheet(workbook, sheet)) {
      for (const read of readTables(sheet, reading)) {
        const table = standIn(read, settings);
        tables.push(table);
        addAll(tasks, judgeTable(table, { asOf: day, soonDays, date1904 }));
      }
    }
    yield { done: i + 1, total: sheets.length };
  }
  const findings = findingsOf(
    tasks,
    sheets.map(({ name }) => name),
    date1904,
  );
  return { asOf: day, soonDays, tables, tasks, units: unitsOf(tasks), findings };
}
