import { addressOf, type Area } from '../../../src/workbook/address.ts';
import type { InMemoryExcel } from '../inMemoryExcel.ts';
import { enterCells } from '../objects/cellValues.ts';
import { onlyArea } from '../objects/rangeTarget.ts';
import type { RangeTarget } from '../objects/targets.ts';
import type { CellValue } from '../workbook/cell.ts';
import { intersect } from '../workbook/areas.ts';
import { movedFormula } from '../workbook/movedFormula.ts';
import { around, type Rule } from './rule.ts';

/** A formula in one cell of a table's column fills the cells of that column that are blank or hold formulas. */
export const tablesFillDown: Rule = {
  name: 'tables fill formulas down',
  source:
    'https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8; that it is so for a program too: measured on LTSC 2021, one report',
  around: ['values', 'formulas'].map((name) =>
    around('Range', name, {
      set: (it, value, go, excel) => {
        go(value);
        fillDown(it, excel);
      },
    }),
  ),
};

function fillDown({ sheet, areas }: RangeTarget, excel: InMemoryExcel): void {
  const written = onlyArea({ sheet, areas });
  for (const { area: table } of sheet.tables) {
    const body = { ...table, top: table.top + 1 };
    const met = intersect(body, written);
    if (!met) continue;
    for (let column = met.left; column <= met.right; column++) {
      const whole: Area = { ...body, left: column, right: column };
      const source = lastFormula({ ...met, left: column, right: column }, sheet);
      if (!source) continue;
      const filled: [number, number, CellValue][] = [];
      for (let row = whole.top; row <= whole.bottom; row++) {
        const { formula, valueType } = sheet.cell(row, column);
        const isWritten = row >= met.top && row <= met.bottom;
        if (isWritten || (formula === null && valueType !== 'Empty')) continue;
        filled.push([row, column, movedFormula(source.formula, source.at, addressOf({ rowIndex: row, columnIndex: column }))]);
      }
      if (filled.length > 0) enterCells(sheet, whole, filled, excel, 'ThisLocalAddin');
    }
  }
}

function lastFormula(
  { top, bottom, left }: Area,
  sheet: RangeTarget['sheet'],
): { readonly formula: string; readonly at: string } | undefined {
  for (let row = bottom; row >= top; row--) {
    const { formula } = sheet.cell(row, left);
    if (formula !== null) return { formula, at: addressOf({ rowIndex: row, columnIndex: left }) };
  }
  return undefined;
}
