import { BLANK_REPLY } from '../../ownSheets/feedback/feedbackRows.ts';
import { storedFeedback } from '../../ownSheets/feedback/storedFeedback.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Planned } from '../tool.ts';

export interface SheetsOff extends Planned {
  /** Those of the sheets that a unit's words stand in: they stay. */
  readonly kept: readonly string[];
}

/** Takes feedback sheets off again that were made, but for those that somebody has written in. */
export function takeOffSheets(workbook: WorkbookSnapshot, made: readonly string[]): SheetsOff {
  const stored = storedFeedback(workbook).filter(({ sheet }) => made.includes(sheet.name));
  const kept = stored
    .filter(({ reply }) => reply.opinion !== '' || reply.signature !== BLANK_REPLY.signature)
    .map(({ sheet }) => sheet.name);
  const sheets = stored.map(({ sheet }) => sheet.name).filter((name) => !kept.includes(name));
  return { kept, edits: sheets.length === 0 ? [] : [{ edit: 'remove-own', marks: false, sheets, names: false }] };
}
