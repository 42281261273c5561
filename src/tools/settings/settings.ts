import { addressOf, type Position } from '../../workbook/address.ts';
import type { Edit, PlainValue } from '../../workbook/edit.ts';
import { gridOf, textOf } from '../../workbook/grid.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Planned, WritingTool } from '../tool.ts';
import { settingsBack, wayOf, type LeftSettings, type SettingsWay } from './settingsBack.ts';
import type { SettingsTold } from './settingsTold.ts';

/** One cell of 考核设置 as a person saw it and as it is to be; '' clears it. */
export interface SettingChange {
  readonly sheet: string;
  readonly cell: Position;
  readonly before: string;
  readonly after: PlainValue;
}

export interface PlannedSettings extends Planned {
  readonly sheets: readonly string[];
  /** False where somebody has changed one of the cells meanwhile: then nothing is written. */
  readonly stand: boolean;
  readonly way: SettingsWay | null;
}

/** Writes cells of 考核设置, all of them or, where somebody has changed one meanwhile, none. */
export const settings: WritingTool<readonly SettingChange[], PlannedSettings, SettingsTold, LeftSettings<{ readonly count: number }>> = {
  looks: (wanted) => wanted.map(({ sheet }) => sheet),
  *plan(workbook, wanted) {
    const stand = stillStand(wanted, workbook);
    const edits = stand ? wanted.map(editOf) : [];
    return { edits, sheets: wanted.map(({ sheet }) => sheet), stand, way: wayOf(workbook, edits) };
  },
  touches: ({ sheets }) => sheets,
  told: ({ stand }, applied) => (stand ? { kind: 'settings-written', ...applied } : { kind: 'settings-changed' }),
  back: settingsBack(({ edits }) => ({ count: edits.length })),
};

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
