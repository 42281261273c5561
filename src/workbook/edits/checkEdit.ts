import { kindOf, type Edit } from './editKinds.ts';

/**
 * Throws edit-refused for an edit that no host can carry out, whatever the workbook holds: shapes that differ, addresses
 * that are none, texts longer than Excel takes. Both hosts ask this before they touch anything.
 */
export function checkEdit(edit: Edit): void {
  kindOf(edit).check(edit);
}
