import type { Edit } from '../../workbook/edit.ts';
import { OWN_SHEET_NAME, UNFINISHED_NAME } from '../../workbook/marks.ts';

/**
 * Puts the names that say which cells of a new sheet are ours and that it is being filled, and then its first values, right behind the
 * edit that makes it, where nothing else comes between for that sheet. A sheet of ours is known again by its first cell: broken off
 * between them, every run would leave one more behind.
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

const NAMES: ReadonlySet<string> = new Set([OWN_SHEET_NAME, UNFINISHED_NAME]);

/** The next edits about a sheet, as far as its first values; none behind one that may take it away, or that is neither. */
function aheadFor(sheet: string, edits: readonly Edit[]): readonly Edit[] {
  const ahead: Edit[] = [];
  for (const edit of edits) {
    if (edit.edit === 'remove-own') break;
    if (edit.sheet !== sheet) continue;
    if (edit.edit === 'set-values') return [...ahead, edit];
    if (edit.edit !== 'define-name' || !NAMES.has(edit.name)) break;
    ahead.push(edit);
  }
  return ahead;
}
