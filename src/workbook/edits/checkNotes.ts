import { parseAddress } from '../address.ts';
import type { SetNotes } from '../edit.ts';
import { refuse } from './refuse.ts';

/** As for the text of a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_NOTE = 32_767;

export function checkNotes(edit: SetNotes): void {
  for (const { cell, text } of edit.notes) {
    if (!parseAddress(cell)) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, cell);
    if (text.trim() === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, cell);
    if (text.length > LONGEST_NOTE) throw refuse(edit.edit, 'too-long', edit.sheet, cell);
  }
}
