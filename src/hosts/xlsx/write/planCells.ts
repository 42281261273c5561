import type { SetFormulas, SetValues } from '../../../workbook/edit.ts';
import { areaOf, type EditPlace } from '../../../workbook/edits/areaOf.ts';
import { sheetOf } from './findSheet.ts';
import { changeOf, type NewContent } from './sheetPlan.ts';
import type { WorkbookDraft } from './workbookDraft.ts';

export function planValues(workbook: WorkbookDraft, edit: SetValues): void {
  planCells(workbook, edit, edit.range, edit.values, (value) => ({ value }));
}

export function planFormulas(workbook: WorkbookDraft, edit: SetFormulas): void {
  planCells(workbook, edit, edit.range, edit.formulas, ({ formula, value }) => ({ formula: formula.replace(/^=/, ''), value }));
}

function planCells<T>(
  workbook: WorkbookDraft,
  edit: EditPlace,
  range: string,
  values: readonly (readonly (T | null)[])[],
  contentOf: (value: T) => NewContent,
): void {
  const { plan } = sheetOf(workbook, edit);
  const area = areaOf(edit, range);
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value !== null) changeOf(plan, area.top + down, area.left + right).content = contentOf(value);
    }),
  );
}
