import { readTaskTables } from '../../reading/tasks/readTaskTables.ts';
import type { Ledger } from '../../tasks/model.ts';
import { readLedger } from '../../tasks/readLedger.ts';
import { runToEnd } from '../../workbook/runToEnd.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

type Tables = ReturnType<typeof readTaskTables>;

/** Sheets that nobody has typed in are the same objects as before: what they said stays known. */
const remembered = new WeakMap<SheetSnapshot, { readonly by: string; readonly tables: Tables }>();

/** The ledger of the workbook that is open, by its own settings, else on the day given, YYYY-MM-DD. */
export function paneLedger(workbook: WorkbookSnapshot, today: string): Ledger {
  const steps = readLedger(workbook, today, {}, (sheet, reading) => {
    const by = JSON.stringify(reading);
    const known = remembered.get(sheet);
    if (known?.by === by) return known.tables;
    const tables = readTaskTables(sheet, reading);
    remembered.set(sheet, { by, tables });
    return tables;
  });
  return runToEnd(steps);
}
