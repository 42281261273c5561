import { addressOf, parseAddress } from '../../../workbook/address.ts';
import type { SetHyperlinks } from '../../../workbook/edit.ts';
import { sheetOf } from './findSheet.ts';
import { refuse } from './refuse.ts';
import type { WorkbookDraft } from './workbookDraft.ts';

const LONGEST_TIP = 255;
/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MOST_LINKS = 65_530;

export function planLinks(workbook: WorkbookDraft, edit: SetHyperlinks): void {
  const { plan } = sheetOf(workbook, edit);
  for (const link of edit.links) {
    const position = parseAddress(link.cell);
    if (!position) throw refuse(edit.edit, 'range-not-allowed', edit.sheet, link.cell);
    if (link.target === '') throw refuse(edit.edit, 'value-not-allowed', edit.sheet, link.cell);
    if ((link.tip ?? '').length > LONGEST_TIP) throw refuse(edit.edit, 'too-long', edit.sheet, link.cell);
    plan.links.set(addressOf(position), { ...link, target: link.target.replace(/^#/, '') });
  }
  if (plan.links.size > MOST_LINKS) throw refuse(edit.edit, 'too-long', edit.sheet);
}
