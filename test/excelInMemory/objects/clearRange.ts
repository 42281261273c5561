import type { InMemoryExcel } from '../inMemoryExcel.ts';
import { without } from '../workbook/areas.ts';
import { NORMAL } from '../workbook/cellFormat.ts';
import { checkAllowed, checkCells } from '../workbook/protection.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { clearValidations } from '../workbook/validation.ts';
import { wordIn } from './argumentsIn.ts';
import { clearContents } from './cellValues.ts';
import type { RangeTarget } from './targets.ts';

/** `range.clear`: https://learn.microsoft.com/javascript/api/excel/excel.clearapplyto */
export function clearRange(it: RangeTarget, applyTo: unknown, excel: InMemoryExcel): void {
  const { sheet, areas } = it;
  const what = wordIn(applyTo ?? 'All', ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
  if (what === 'Contents') {
    clearContents(it, excel);
    return;
  }
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    checkAllowed(sheet, 'allowInsertHyperlinks');
    removeHyperlinks(it, what === 'RemoveHyperlinks');
    return;
  }
  if (what === 'All') checkCells(sheet, areas);
  checkAllowed(sheet, 'allowFormatCells');
  for (const area of areas) sheet.paint(area, () => NORMAL);
  sheet.merges = sheet.merges.filter((merge) => without([merge], areas).length > 0);
  clearConditionalFormats(sheet, areas);
  if (what === 'Formats') return;
  removeHyperlinks(it, false);
  sheet.validations = clearValidations(sheet.validations, areas);
  clearContents(it, excel);
}

/** Cuts the areas out of every conditional format; one that has no cells left is gone. */
export function clearConditionalFormats(sheet: Sheet, areas: RangeTarget['areas']): void {
  for (const format of sheet.conditionalFormats) format.areas = without(format.areas, areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

function removeHyperlinks({ sheet, areas }: RangeTarget, withFormats: boolean): void {
  for (const area of areas) {
    for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
      if (cell.hyperlink) sheet.setCell(row, column, { ...cell, hyperlink: null, ...(withFormats ? { format: NORMAL } : {}) });
    }
  }
}
