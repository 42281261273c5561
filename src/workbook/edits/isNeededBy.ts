import type { DefinedName } from '../snapshot.ts';
import { mentionsSheet } from './mentions.ts';

/** Whether a name belongs to one of the sheets, or points into one. */
export function isNeededBy(sheets: readonly string[], { sheet, refersTo }: DefinedName): boolean {
  return sheets.some((name) => (sheet !== null && sheet.toLowerCase() === name.toLowerCase()) || mentionsSheet(refersTo, name));
}
