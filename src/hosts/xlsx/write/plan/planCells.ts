import type { SetFormulas, SetRows, SetValues } from '../../../../workbook/edit.ts';
import { areaOf } from '../../../../workbook/edits/areaOf.ts';
import { bareFormula } from '../../../../workbook/edits/checkFormula.ts';
import { checkedRows } from '../../../../workbook/edits/setRows.ts';
import { sheetOf } from '../workbook/findSheet.ts';
import type { WorkbookDraft } from '../workbook/workbookDraft.ts';

export function planValues(workbook: WorkbookDraft, edit: SetValues): void {
  sheetOf(workbook, edit.sheet).plan.cells.add({
    area: areaOf(edit, edit.range),
    contentAt(down, right) {
      const value = edit.values[down]?.[right] ?? null;
      return value === null ? undefined : { value };
    },
  });
}

export function planFormulas(workbook: WorkbookDraft, edit: SetFormulas): void {
  sheetOf(workbook, edit.sheet).plan.cells.add({
    area: areaOf(edit, edit.range),
    contentAt(down, right) {
      const cell = edit.formulas[down]?.[right];
      return cell ? { formula: bareFormula(cell.formula), value: cell.value } : undefined;
    },
  });
}

export function planRows(workbook: WorkbookDraft, edit: SetRows): void {
  sheetOf(workbook, edit.sheet).plan.cells.add({ area: areaOf(edit, edit.range), rows: checkedRows(edit) });
}
