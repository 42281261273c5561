import type { Edit } from '../../workbook/edit.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { findOwnSheet } from '../ownSheets.ts';

/** A protected sheet is not written into: it goes and comes anew. No edits where there is none. */
export function takeOffSeal(workbook: WorkbookSnapshot): readonly Edit[] {
  const there = findOwnSheet(workbook, 'seal');
  return there ? [{ edit: 'remove-own', marks: false, sheets: [there.name], names: false }] : [];
}
