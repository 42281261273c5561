import { parseAddress } from '../address.ts';
import type { SetNotes } from '../edit.ts';
import { refuse } from './refuse.ts';

/** The author of every note of Kaohe's own, by which it is known again. */
export const NOTE_AUTHOR = '考核';

/** LibreOffice forgets who wrote a note: then the note is known by its opening, where it has this one. */
const OWN_OPENING = `${NOTE_AUTHOR}：`;

/** As for the text of a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_NOTE = 32_767;

/** True for a note that Kaohe wrote. */
export function isOwnNote(author: string, text: string): boolean {
  return author === NOTE_AUTHOR || (author.trim() === '' && text.startsWith(OWN_OPENING));
}

export function checkNotes(edit: SetNotes): void {
  for (const { cell, text } of edit.notes) {
    if (!parseAddress(cell)) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, cell);
    if (text.trim() === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, cell);
    if (text.length > LONGEST_NOTE) throw refuse(edit.edit, 'too-long', edit.sheet, cell);
  }
}
