import { markTasks } from '../marks/markTasks.ts';
import type { PlacedSheet } from '../ownSheets/hand/placeOwnSheet.ts';
import { drawLedger } from '../ownSheets/ledger/drawLedger.ts';
import { LEDGER_WORDS } from '../ownSheets/ledger/ledgerColumns.ts';
import type { OwnSheet } from '../ownSheets/ownSheets.ts';
import { drawUnitTasks } from '../ownSheets/unitTasks/drawUnitTasks.ts';
import { UNIT_TASK_COLUMNS } from '../ownSheets/unitTasks/unitTaskColumns.ts';
import type { OwnTable } from '../ownSheets/hand/handIn.ts';
import type { Ledger } from '../tasks/model.ts';
import type { Edit } from '../workbook/edit.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { placeKind } from './placeKind.ts';

/** By what the tables in the sheets on tasks are known. */
export const TASK_TABLES = {
  ledger: { words: LEDGER_WORDS, key: '序号' },
  unitTasks: { words: UNIT_TASK_COLUMNS.words, key: '单位' },
} as const satisfies Partial<Record<OwnSheet, OwnTable>>;

/** What a ledger leaves in its workbook: its two sheets, and the marks on the office's cells, which follow them. */
export interface TaskResults {
  readonly ledger: PlacedSheet;
  readonly unitTasks: PlacedSheet;
  readonly marks: readonly Edit[];
}

export function taskResults(workbook: WorkbookSnapshot, ledger: Ledger): TaskResults {
  const place = (kind: keyof typeof TASK_TABLES, draw: (name: string) => readonly Edit[]): PlacedSheet =>
    placeKind(workbook, kind, draw, TASK_TABLES[kind]);
  const placed = place('ledger', (name) => drawLedger(name, ledger, workbook.date1904));
  return {
    ledger: placed,
    unitTasks: place('unitTasks', (name) => drawUnitTasks(name, ledger, placed.name, workbook.date1904)),
    marks: markTasks(ledger.tasks),
  };
}
