import { writeReading, type ReadingChange } from '../../ownSheets/settings/writeReadings.ts';
import type { Planned, WritingTool } from '../tool.ts';
import type { SettingsTold } from './settingsTold.ts';
import { settingsBack, wayOf, type LeftSettings, type SettingsWay } from './settingsBack.ts';

/** How a column or a row is to be read, for the sheet 考核设置 that a person has seen. */
export interface WantedReading extends ReadingChange {
  readonly sheet: string;
}

export interface PlannedReading extends Planned {
  readonly sheet: string;
  /** False where the sheet 考核设置 is no longer there: then nothing is written. */
  readonly stand: boolean;
  /** The column or row that is read otherwise. */
  readonly part: string;
  readonly way: SettingsWay | null;
}

/** Writes how a table is to be read into 考核设置, into what stands there now. */
export const correctReading: WritingTool<WantedReading, PlannedReading, SettingsTold, LeftSettings<{ readonly part: string }>> = {
  looks: ({ sheet }) => [sheet],
  *plan(workbook, wanted) {
    const edits = writeReading(workbook, wanted);
    return {
      edits: edits ?? [],
      sheet: wanted.sheet,
      stand: edits !== null,
      part: wanted.correction.part,
      way: wayOf(workbook, edits ?? []),
    };
  },
  touches: ({ sheet }) => [sheet],
  told: ({ stand }, applied) => (stand ? { kind: 'settings-written', ...applied } : { kind: 'settings-changed' }),
  back: settingsBack(({ part }) => ({ part })),
};
