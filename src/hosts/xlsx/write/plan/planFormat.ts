import type { SetFormat } from '../../../../workbook/edit.ts';
import { areaOf } from '../../../../workbook/edits/areaOf.ts';
import { sheetOf } from '../workbook/findSheet.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';

export function planFormat(workbook: WorkbookDraft, edit: SetFormat): void {
  sheetOf(workbook, edit.sheet).plan.cells.add({ area: areaOf(edit, edit.range), format: edit.format });
}
