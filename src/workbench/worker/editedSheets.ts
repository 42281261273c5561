import type { Edit } from '../../workbook/edit.ts';

/** The names of the sheets whose cells the edits set, each once. */
export function editedSheets(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.flatMap((edit) => (edit.edit === 'set-values' || edit.edit === 'set-formulas' ? [edit.sheet] : [])))];
}
