import type { WorkbookSnapshot } from '../snapshot.ts';
import type { Inverse } from './editKind.ts';
import { kindOf, type Edit } from './editKinds.ts';

/** What takes a list of edits back on the workbook that they make of `before`, the last one first; null where no edits can. */
export function invertEdits(before: WorkbookSnapshot, edits: readonly Edit[]): Inverse<Edit> | null {
  const back: Inverse<Edit>[] = [];
  let now = before;
  for (const edit of edits) {
    const { invert, apply } = kindOf(edit);
    const inverse = invert?.(now, edit) ?? null;
    if (!inverse) return null;
    back.push(inverse);
    now = apply(now, edit, before);
  }
  return { edits: back.reverse().flatMap((inverse) => inverse.edits), isWhole: back.every(({ isWhole }) => isWhole) };
}
