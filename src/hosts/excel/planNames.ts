import type { DefineName, RemoveName } from '../../workbook/edit.ts';
import { nameStep, removeNamesSteps } from './nameSteps.ts';
import type { WritingDraft } from './writingDraft.ts';

/** Makes a name, or points it elsewhere. */
export function planName({ writable, put, names }: WritingDraft, edit: DefineName): void {
  const sheet = edit.sheet === undefined ? null : writable(edit.sheet);
  if (edit.sheet !== undefined && !sheet) return;
  const there = sheet?.names ?? names;
  const isThere = there.has(edit.name.toLowerCase());
  there.add(edit.name.toLowerCase());
  put(sheet, [nameStep(edit, isThere)]);
}

export function planNameRemoval({ writable, put, names }: WritingDraft, edit: RemoveName): void {
  const sheet = edit.sheet === undefined ? null : writable(edit.sheet);
  if (edit.sheet !== undefined && !sheet) return;
  if ((sheet?.names ?? names).delete(edit.name.toLowerCase())) put(sheet, removeNamesSteps([edit.name], sheet?.name));
}
