import { areaAddress, parseAddress } from '../../../../workbook/address.ts';
import type { ChangeColumnWidth, CopyFormat, MergeCells } from '../../../../workbook/edit.ts';
import { areaOf } from '../../../../workbook/edits/areaOf.ts';
import { sheetOf } from '../workbook/findSheet.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';

export function planCopiedFormat(workbook: WorkbookDraft, edit: CopyFormat): void {
  const { plan } = sheetOf(workbook, edit.sheet);
  const look = parseAddress(edit.from);
  const area = areaOf(edit, edit.to);
  if (look) plan.cells.add({ area, look });
}

export function planMerge(workbook: WorkbookDraft, edit: MergeCells): void {
  sheetOf(workbook, edit.sheet).plan.merges.set(areaAddress(areaOf(edit, edit.range)), edit.merged);
}

export function planColumnWidth(workbook: WorkbookDraft, edit: ChangeColumnWidth): void {
  sheetOf(workbook, edit.sheet).plan.widths.push(edit);
}
