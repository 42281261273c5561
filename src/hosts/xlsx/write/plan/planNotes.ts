import { addressOf, parseAddress } from '../../../../workbook/address.ts';
import type { SetNotes } from '../../../../workbook/edit.ts';
import { sheetOf } from '../workbook/findSheet.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';

export function planNotes(workbook: WorkbookDraft, edit: SetNotes): void {
  const { plan } = sheetOf(workbook, edit.sheet);
  for (const { cell, text } of edit.notes) {
    const position = parseAddress(cell);
    if (position) plan.notes.set(addressOf(position), text.replace(/\r\n?/g, '\n'));
  }
}
