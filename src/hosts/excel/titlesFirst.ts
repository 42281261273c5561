import type { Edit } from '../../workbook/edit.ts';

/**
 * Puts the first values of a new sheet right behind the edit that makes it, where nothing else comes between for that sheet.
 * A sheet of ours is known again by its first cell: broken off between the two, every run would leave one more behind.
 */
export function titlesFirst(edits: readonly Edit[]): readonly Edit[] {
  const moved = new Set<Edit>();
  return edits.flatMap((edit, i) => {
    if (moved.has(edit)) return [];
    const next = edit.edit === 'add-sheet' ? nextFor(edit.sheet, edits.slice(i + 1)) : undefined;
    if (next?.edit !== 'set-values') return [edit];
    moved.add(next);
    return [edit, next];
  });
}

/** The next edit that is about a sheet; none behind one that may take it away. */
function nextFor(sheet: string, edits: readonly Edit[]): Edit | undefined {
  const next = edits.find((edit) => edit.edit === 'remove-own' || edit.sheet === sheet);
  return next?.edit === 'remove-own' ? undefined : next;
}
