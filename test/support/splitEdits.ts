import type { Edit } from '../../src/workbook/edit.ts';
import { splitRows } from '../../src/workbook/edits/splitRows.ts';

/** The same edits with rows as values and formulas apart, for tests that look at what is written. */
export function splitEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits.flatMap((edit): readonly Edit[] => (edit.edit === 'set-rows' ? splitRows(edit) : [edit]));
}
