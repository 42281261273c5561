import { parseAddress } from '../../../workbook/address.ts';
import type { DefineName } from '../../../workbook/edit.ts';
import { sheetOf } from './findSheet.ts';
import { refuse } from './refuse.ts';
import type { NameDraft, SheetDraft, WorkbookDraft } from './workbookDraft.ts';

const LONGEST_NAME = 255;
const LONGEST_REFERENCE = 8192;

export function planName(workbook: WorkbookDraft, { edit, name, refersTo, sheet }: DefineName): void {
  const scope = sheet === undefined ? null : sheetOf(workbook, { edit, sheet });
  if (!isName(name) || refersTo === '') throw refuse(edit, 'value-not-allowed', name);
  if (name.length > LONGEST_NAME || refersTo.length > LONGEST_REFERENCE) throw refuse(edit, 'too-long', name);
  setName(workbook, name, scope, refersTo.replace(/^=/, ''));
}

/** Makes or replaces a name; a name in another case is the same one. */
export function setName(workbook: WorkbookDraft, name: string, scope: SheetDraft | null, refersTo: string, hidden = false): void {
  const known = workbook.names.find((candidate) => isSame(candidate, name, scope));
  if (known) known.refersTo = refersTo;
  else workbook.names.push({ name, scope, refersTo, hidden, node: undefined });
}

export function removeName(workbook: WorkbookDraft, name: string, scope: SheetDraft | null): void {
  const index = workbook.names.findIndex((candidate) => isSame(candidate, name, scope));
  if (index >= 0) workbook.names.splice(index, 1);
}

function isSame(candidate: NameDraft, name: string, scope: SheetDraft | null): boolean {
  return candidate.scope === scope && candidate.name.toLowerCase() === name.toLowerCase();
}

/** https://support.microsoft.com/office/fd8905ed-1130-4cca-9bb1-ad02b18594fd, "syntax rules for names". */
function isName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !parseAddress(name) && !/^(?:r\d*)?(?:c\d*)?$/i.test(name);
}
