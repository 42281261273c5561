import { writeReading, type ReadingChange } from '../../ownSheets/settings/writeReadings.ts';
import type { Planned, WritingTool } from '../tool.ts';
import type { SettingsTold } from './settings.ts';

/** How a column or a row is to be read, for the sheet 考核设置 that a person has seen. */
export interface WantedReading extends ReadingChange {
  readonly sheet: string;
}

export interface PlannedReading extends Planned {
  readonly sheet: string;
  /** False where the sheet 考核设置 is no longer there: then nothing is written. */
  readonly stand: boolean;
}

/** Writes how a table is to be read into 考核设置, into what stands there now. */
export const correctReading: WritingTool<WantedReading, PlannedReading, SettingsTold> = {
  looks: ({ sheet }) => [sheet],
  *plan(workbook, wanted) {
    const edits = writeReading(workbook, wanted);
    return { edits: edits ?? [], sheet: wanted.sheet, stand: edits !== null };
  },
  touches: ({ sheet }) => [sheet],
  told: ({ stand }, applied) => (stand ? { kind: 'settings-written', ...applied } : { kind: 'settings-changed' }),
};
