import type { Edit } from '../../workbook/edit.ts';
import { setsCells } from '../../workbook/edits/setsCells.ts';

/** The names of the sheets whose cells the edits set, each once. */
export function editedSheets(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.flatMap((edit) => (setsCells(edit) ? [edit.sheet] : [])))];
}
