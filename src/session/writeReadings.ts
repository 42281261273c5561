import { findOwnSheet } from '../ownSheets/ownSheets.ts';
import { writeReading, type ReadingChange } from '../ownSheets/settings/writeReadings.ts';
import type { Task } from './desk.ts';
import { lookAtChanges } from './lookAtChanges.ts';
import type { Notice } from './sessionState.ts';
import { writing } from './writing.ts';

/** Writes how a table is to be read into 考核设置, into what stands there now. Without the sheet nothing is written. */
export async function writeReadings({ desk, steps }: Task, change: ReadingChange): Promise<Notice> {
  const known = settingsSheet(desk.store.state().content?.workbook);
  desk.changes.addSheets(known);
  const { workbook } = await lookAtChanges(desk, steps.job);
  const edits = writeReading(workbook, change);
  if (!edits) return { kind: 'settings-changed' };
  if (edits.length === 0) return { kind: 'settings-written', passedOver: [] };
  const { passedOver, differs } = await writing(desk, () => desk.open.apply(edits, steps.job));
  steps.passNoReturn();
  desk.changes.addSheets(settingsSheet(workbook));
  await lookAtChanges(desk, steps.job);
  return { kind: 'settings-written', passedOver, differs };
}

function settingsSheet(workbook: Parameters<typeof findOwnSheet>[0] | undefined): readonly string[] {
  const sheet = workbook && findOwnSheet(workbook, 'settings');
  return sheet ? [sheet.name] : [];
}
