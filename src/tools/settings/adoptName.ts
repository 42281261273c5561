import { assess } from '../../assess.ts';
import { findOwnSheet } from '../../ownSheets/ownSheets.ts';
import { findSettingsBlock } from '../../ownSheets/settings/settingsBlock.ts';
import { writeUnitName, type SaidOfName } from '../../ownSheets/settings/writeUnitName.ts';
import { writeSettings } from '../../results/writeResults.ts';
import { AS_OF_NAME, SOON_DAYS_NAME } from '../../settings/settingNames.ts';
import { readLedger } from '../../tasks/readLedger.ts';
import { editSnapshot } from '../../workbook/edits/editSnapshot.ts';
import { gridOf } from '../../workbook/grid.ts';
import type { Planned, WritingTool } from '../tool.ts';
import { settingsBack, wayOf, type LeftSettings, type SettingsWay } from './settingsBack.ts';
import type { SettingsTold } from './settingsTold.ts';

export interface PlannedName extends Planned {
  readonly name: string;
  readonly way: SettingsWay | null;
}

/**
 * Adopts a suggestion: says in 考核设置 that a name of the task tables stands for a unit. Where the sheet or its block is not there yet it
 * is made first, and stays when this is taken back.
 */
export const adoptName: WritingTool<SaidOfName, PlannedName, SettingsTold, LeftSettings<{ readonly name: string }>> = {
  looks: () => 'all',
  *plan(workbook, said, { today, asOf, memory }) {
    const there = findOwnSheet(workbook, 'settings');
    // Broken off in its making it may have the block and not yet the names by which formulas follow it.
    const isNamed = [AS_OF_NAME, SOON_DAYS_NAME].every((one) => workbook.names.some(({ name, sheet }) => name === one && sheet === null));
    const isReady = there && isNamed && findSettingsBlock(gridOf(there), 'names');
    const made = isReady
      ? []
      : writeSettings(workbook, yield* assess(workbook, today, asOf, memory), yield* readLedger(workbook, today, { asOf }), {});
    const grown = editSnapshot(workbook, made);
    const sheet = findOwnSheet(grown, 'settings');
    const edits = sheet ? writeUnitName(sheet, said) : null;
    return { edits: edits ? [...made, ...edits] : [], name: said.name, way: edits && wayOf(grown, edits) };
  },
  touches: () => 'all',
  told: ({ edits }, applied) => (edits.length > 0 ? { kind: 'settings-written', ...applied } : { kind: 'settings-no-room' }),
  back: settingsBack(({ name }) => ({ name })),
};
