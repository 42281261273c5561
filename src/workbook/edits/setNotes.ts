import { parseAddress } from '../address.ts';
import type { EditKind } from './editKind.ts';
import { refuse } from './refuse.ts';
import { isArrayOf, isLike, isText } from './shape.ts';

/**
 * Notes with the author 考核, one a cell: a note of Kaohe's own that stands there gets the new text, and a cell with a note
 * of the office's refuses. Line breaks are \n. A text that opens with 考核： is known again where a program forgot the author; Excel
 * itself lets nobody choose the author, so there the text ends in a line that says whose it is (ExcelApi 1.18; before that it refuses).
 */
export interface SetNotes {
  readonly edit: 'set-notes';
  readonly sheet: string;
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
}

/** As for the text of a cell. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_NOTE = 32_767;

/** A snapshot shows no notes. */
export const setNotes = {
  shape: { sheet: isText, notes: isArrayOf(isLike({ cell: isText, text: isText })) },
  check(edit: SetNotes) {
    for (const { cell, text } of edit.notes) {
      if (!parseAddress(cell)) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, cell);
      if (text.trim() === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, cell);
      if (text.length > LONGEST_NOTE) throw refuse(edit.edit, 'too-long', edit.sheet, cell);
    }
  },
  apply: (workbook) => workbook,
  invert: null,
} satisfies EditKind<SetNotes>;
