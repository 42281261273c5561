import { addressOf } from '../../../../workbook/address.ts';
import type { AddBarChart } from '../../../../workbook/edit.ts';
import { areaOf } from '../../../../workbook/edits/areaOf.ts';
import { sheetOf } from '../workbook/findSheet.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';

/** Of two charts that begin in the same cell the last one holds. */
export function planChart(workbook: WorkbookDraft, edit: AddBarChart): void {
  const { top, left } = areaOf(edit, edit.place);
  sheetOf(workbook, edit.sheet).plan.charts.set(addressOf({ rowIndex: top, columnIndex: left }), edit);
}
