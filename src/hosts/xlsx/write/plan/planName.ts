import type { DefineName, RemoveName } from '../../../../workbook/edit.ts';
import { bareFormula } from '../../../../workbook/edits/checkFormula.ts';
import { sheetOf } from '../workbook/findSheet.ts';
import type { NameDraft, SheetDraft, WorkbookDraft } from '../workbook/workbookDraft.ts';

export function planName(workbook: WorkbookDraft, { name, refersTo, sheet }: DefineName): void {
  const scope = sheet === undefined ? null : sheetOf(workbook, sheet);
  setName(workbook, name, scope, bareFormula(refersTo));
}

export function planNameRemoval(workbook: WorkbookDraft, { name, sheet }: RemoveName): void {
  removeName(workbook, name, sheet === undefined ? null : sheetOf(workbook, sheet));
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
