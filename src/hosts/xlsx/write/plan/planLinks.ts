import { addressOf, parseAddress } from '../../../../workbook/address.ts';
import type { SetHyperlinks } from '../../../../workbook/edit.ts';
import { sheetOf } from '../workbook/findSheet.ts';
import { MOST_LINKS } from '../../../../workbook/limits.ts';
import { refuse } from '../../../../workbook/edits/refuse.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';

export function planLinks(workbook: WorkbookDraft, edit: SetHyperlinks): void {
  const { plan } = sheetOf(workbook, edit.sheet);
  for (const link of edit.links) {
    const position = parseAddress(link.cell);
    if (position) plan.links.set(addressOf(position), { ...link, target: link.target.replace(/^#/, '') });
  }
  if (plan.links.size > MOST_LINKS) throw refuse(edit.edit, 'too-many-links', edit.sheet);
}
