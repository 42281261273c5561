import type { Edit } from '../workbook/edit.ts';
import type { Written } from './world.ts';

/** The sheets of ours that edits have made or drawn anew in a file, in their order, but for those that were passed over. */
export function sheetsWritten(edits: readonly Edit[], { passedOver }: Pick<Written, 'passedOver'>): readonly string[] {
  const missing = new Set(passedOver.map(({ sheet }) => sheet));
  return edits.flatMap((edit) => (edit.edit === 'add-sheet' && !missing.has(edit.sheet) ? [edit.sheet] : []));
}
