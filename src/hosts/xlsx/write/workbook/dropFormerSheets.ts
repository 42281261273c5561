import type { PartsDraft } from '../package/partsDraft.ts';
import type { WorkbookDraft } from './workbookDraft.ts';

/** Takes out the sheets that go, and what sheets that are emptied lead to; before anything new takes their names. */
export function dropFormerSheets({ sheets, removed }: WorkbookDraft, parts: PartsDraft): void {
  for (const { part } of removed) parts.drop(part);
  for (const { part } of sheets.filter(({ node, fresh }) => node && fresh)) parts.dropOwned(part);
}
