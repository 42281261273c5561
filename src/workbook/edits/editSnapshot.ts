import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot.ts';
import { kindOf, type Edit } from './editKinds.ts';

/**
 * The workbook with the edits carried out, as far as a snapshot shows them: as a host would read it afterwards, but for the results of
 * formulas that it calculates anew. Edits have passed `checkEdit`, and those that a host refuses or passes over are not among them.
 * Sheets that nothing happens to are the same objects.
 */
export function editSnapshot(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  return edits.reduce((now, edit) => kindOf(edit).apply(now, edit, workbook), workbook);
}

/** The same of one sheet that stands for itself; edits about other sheets change nothing. */
export function applyToSheet(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const { sheets } = editSnapshot({ sheets: [sheet], names: [], date1904: false }, edits);
  return sheets[0] ?? sheet;
}

/** The sheet that edits make from nothing. */
export function sheetMadeBy(edits: readonly Edit[]): SheetSnapshot {
  const [sheet] = editSnapshot({ sheets: [], names: [], date1904: false }, edits).sheets;
  if (!sheet) throw new Error('the edits make no sheet');
  return sheet;
}
