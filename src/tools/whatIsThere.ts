import type { Edit } from '../workbook/edit.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** Taken off are sheets that are there: others may have gone before, as where taking back was broken off. */
export function whatIsThere(edits: readonly Edit[], { sheets }: WorkbookSnapshot): readonly Edit[] {
  const there = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return edits.map((edit) =>
    edit.edit === 'remove-own' ? { ...edit, sheets: edit.sheets.filter((name) => there.has(name.toLowerCase())) } : edit,
  );
}
