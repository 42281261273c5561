import type { Edit } from '../../workbook/edit.ts';
import { OWN_SHEET_NAME } from '../../workbook/marks.ts';

/**
 * Puts the name that says which cells of a new sheet are ours, and then its first values, right behind the edit that makes it, where
 * nothing else comes between for that sheet. A sheet of ours is known again by its first cell: broken off between the two, every run would
 * leave one more behind.
 */
export function titlesFirst(edits: readonly Edit[]): readonly Edit[] {
  const moved = new Set<Edit>();
  return edits.flatMap((edit, i) => {
    if (moved.has(edit)) return [];
    const ahead = edit.edit === 'add-sheet' ? aheadFor(edit.sheet, edits.slice(i + 1)) : [];
    ahead.forEach((one) => moved.add(one));
    return [edit, ...ahead];
  });
}

function aheadFor(sheet: string, edits: readonly Edit[]): readonly Edit[] {
  const [first, second] = nextTwoFor(sheet, edits);
  if (first?.edit === 'set-values') return [first];
  if (first?.edit !== 'define-name' || first.name !== OWN_SHEET_NAME) return [];
  return second?.edit === 'set-values' ? [first, second] : [first];
}

/** The next edits that are about a sheet; none behind one that may take it away. */
function nextTwoFor(sheet: string, edits: readonly Edit[]): readonly Edit[] {
  const next: Edit[] = [];
  for (const edit of edits) {
    if (edit.edit === 'remove-own' || next.length === 2) break;
    if (edit.sheet === sheet) next.push(edit);
  }
  return next;
}
