import type { Edit } from '../../workbook/edit.ts';
import { OWN_SHEET_NAME } from '../../workbook/marks.ts';
import type { NotKnown } from '../../workbook/snapshot.ts';
import type { SurveyedSheet } from './site.ts';

/**
 * Whether Excel doesn't tell of a sheet what the edits could harm. Asked of all edits at once: marks that are not known can neither be
 * taken off nor added without standing there twice.
 */
export function meetsUnknown(sheet: SurveyedSheet, edits: readonly Edit[]): boolean {
  return sheet.notKnown.length > 0 && edits.some((edit) => needed(edit, sheet, edits).some((what) => sheet.notKnown.includes(what)));
}

/** What has to be known of a sheet before an edit is carried out. */
function needed(edit: Edit, sheet: SurveyedSheet, edits: readonly Edit[]): readonly NotKnown[] {
  const isOf = (one: Edit): boolean => 'sheet' in one && one.sheet?.toLowerCase() === sheet.name.toLowerCase();
  const isOwn = sheet.names.includes(OWN_SHEET_NAME.toLowerCase());
  // A sheet of ours that is made anew is emptied first.
  const isMade = isOwn && edits.some((one) => one.edit === 'add-sheet' && isOf(one));
  if (edit.edit === 'remove-own') return edit.marks && !isOwn ? ['marks', 'validations', 'names'] : [];
  if (!isOf(edit) || isMade) return [];
  // Kaohe merges no cells of its own sheets but where it makes them.
  const layout: readonly NotKnown[] = isOwn ? ['names'] : ['merges', 'names'];
  if (edit.edit === 'add-conditional-format') return [...layout, 'marks'];
  return edit.edit === 'add-validation' || edit.edit === 'remove-validations' ? [...layout, 'validations'] : layout;
}
