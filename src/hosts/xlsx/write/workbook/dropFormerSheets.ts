import type { PartsDraft } from '../package/partsDraft.ts';
import { besideOwn } from '../sheet/besideOwn.ts';
import type { WorkbookDraft } from './workbookDraft.ts';

/**
 * Takes out the sheets that go, and what sheets that are emptied lead to; before anything new takes their names. What a person has drawn
 * upon a sheet of ours, or put beside what stands in it, stays.
 */
export function dropFormerSheets({ sheets, removed, draft }: WorkbookDraft, parts: PartsDraft): void {
  for (const { part } of removed) parts.drop(part);
  for (const sheet of sheets) {
    if (!sheet.node || !sheet.fresh) continue;
    sheet.beside = besideOwn(draft, sheet.name, sheet.part, sheet.fresh);
    if (sheet.beside) sheet.beside.leaves.forEach((part) => parts.drop(part));
    else parts.dropOwned(sheet.part);
  }
}
