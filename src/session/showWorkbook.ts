import { assess } from '../assess.ts';
import { isFeedback } from '../ownSheets/feedback/storedFeedback.ts';
import { findOwnSheet } from '../ownSheets/ownSheets.ts';
import { rowsToWrite, rowsWritten } from '../results/resultRows.ts';
import { sheetMemory } from '../sheetMemory.ts';
import { drive } from '../tools/drive.ts';
import type { Job } from '../workbook/host.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { Desk } from './desk.ts';
import type { Content } from './sessionState.ts';

/** Assesses a workbook and shows it. Sheets that did not change are not assessed again. */
export async function showWorkbook(desk: Desk, job: Job, workbook: WorkbookSnapshot): Promise<Content> {
  desk.memory ??= sheetMemory();
  const assessment = await drive(assess(workbook, desk.today(), undefined, desk.memory), job);
  const found = rowsWritten(workbook);
  const rows = rowsToWrite(assessment);
  const { lastWritten } = desk;
  const isCurrent = found === rows || (lastWritten?.rows === rows && lastWritten.found === found);
  const content: Content = {
    workbook,
    assessment,
    written: found === null ? 'none' : isCurrent ? 'current' : 'older',
    goesAnotherWay: findOwnSheet(workbook, 'seal') !== undefined || workbook.sheets.some((sheet) => isFeedback(workbook, sheet)),
  };
  desk.store.set({ content });
  return content;
}
