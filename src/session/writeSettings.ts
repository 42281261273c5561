import { addressOf, type Position } from '../workbook/address.ts';
import type { Edit, PlainValue } from '../workbook/edit.ts';
import { gridOf, textOf } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { Notice } from './sessionState.ts';
import { writing } from './writing.ts';

/** One cell of 考核设置 as a person saw it and as it is to be; '' clears it. */
export interface SettingChange {
  readonly sheet: string;
  readonly cell: Position;
  readonly before: string;
  readonly after: PlainValue;
}

/** Writes cells of 考核设置, all of them or, where somebody has changed one meanwhile, none. */
export async function writeSettings({ desk, steps }: Task, wanted: readonly SettingChange[]): Promise<Notice> {
  desk.changes.addSheets(wanted.map(({ sheet }) => sheet));
  const { workbook } = await lookAtChanges(desk, steps.job);
  if (!stillStand(wanted, workbook)) return { kind: 'settings-changed' };
  const { passedOver, differs } = await writing(desk, () => desk.open.apply(wanted.map(editOf), steps.job));
  steps.passNoReturn();
  desk.changes.addSheets(wanted.map(({ sheet }) => sheet));
  await lookAtChanges(desk, steps.job);
  return { kind: 'settings-written', passedOver, differs };
}

function stillStand(wanted: readonly SettingChange[], workbook: WorkbookSnapshot): boolean {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return [...groupBy(wanted, ({ sheet }) => sheet)].every(([name, changes]) => {
    const sheet = sheets.get(name);
    if (!sheet) return false;
    const grid = gridOf(sheet);
    return changes.every(({ cell, before }) => textOf(grid.own(cell.rowIndex, cell.columnIndex)) === before);
  });
}

function editOf({ sheet, cell, after }: SettingChange): Edit {
  return { edit: 'set-values', sheet, range: addressOf(cell), values: [[after]] };
}
