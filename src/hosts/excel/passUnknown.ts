import type { Edit } from '../../workbook/edit.ts';
import type { NotKnown } from '../../workbook/snapshot.ts';
import { isOwn, type PlannedSheet } from './plannedSheet.ts';
import type { WritingDraft } from './writingDraft.ts';

/**
 * Passes over the sheets of which Excel doesn't tell what the edits could harm. As a whole and before anything is planned: marks that
 * are not known can neither be taken off nor added without standing there twice.
 */
export function passUnknown({ sheets, pass }: WritingDraft, edits: readonly Edit[]): void {
  for (const sheet of sheets.values()) {
    const notKnown = sheet.found?.notKnown ?? [];
    if (notKnown.length > 0 && edits.some((edit) => needed(edit, sheet, edits).some((what) => notKnown.includes(what)))) pass(sheet.name, 'not-known');
  }
}

/** What has to be known of a sheet before an edit is carried out. */
function needed(edit: Edit, sheet: PlannedSheet, edits: readonly Edit[]): readonly NotKnown[] {
  const isOf = (one: Edit): boolean => 'sheet' in one && one.sheet?.toLowerCase() === sheet.name.toLowerCase();
  // A sheet of ours that is made anew is emptied first.
  const isMade = isOwn(sheet) && edits.some((one) => one.edit === 'add-sheet' && isOf(one));
  if (edit.edit === 'remove-own') return edit.marks && !isOwn(sheet) ? ['marks', 'validations', 'names'] : [];
  if (!isOf(edit) || isMade) return [];
  // Kaohe merges no cells of its own sheets but where it makes them.
  const layout: readonly NotKnown[] = isOwn(sheet) ? ['names'] : ['merges', 'names'];
  if (edit.edit === 'add-conditional-format') return [...layout, 'marks'];
  return edit.edit === 'add-validation' || edit.edit === 'remove-validations' ? [...layout, 'validations'] : layout;
}
