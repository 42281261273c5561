import { addressOf, parseArea } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { Cell, WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** The edits that put back what stands now in the cells that these will change, last one first. */
export function editsBack(workbook: WorkbookSnapshot, edits: readonly Edit[]): readonly Edit[] {
  return edits
    .flatMap((edit) => {
      if (edit.edit !== 'set-values' && edit.edit !== 'set-formulas') return [];
      const area = parseArea(edit.range);
      const rows = workbook.sheets.find(({ name }) => name === edit.sheet)?.rows ?? [];
      const values: readonly (readonly unknown[])[] = edit.edit === 'set-values' ? edit.values : edit.formulas;
      if (!area) return [];
      return values.flatMap((row, i) => {
        const cells = rows.find(({ rowIndex }) => rowIndex === area.top + i)?.cells ?? [];
        return row.flatMap((value, k) => {
          const columnIndex = area.left + k;
          if (value === null) return [];
          const range = addressOf({ rowIndex: area.top + i, columnIndex });
          return [backOf(edit.sheet, range, cells.find((cell) => cell.columnIndex === columnIndex))];
        });
      });
    })
    .reverse();
}

function backOf(sheet: string, range: string, cell: Cell | undefined): Edit {
  const value = cell?.value ?? '';
  return cell?.formula === undefined
    ? { edit: 'set-values', sheet, range, values: [[value]] }
    : { edit: 'set-formulas', sheet, range, formulas: [[{ formula: cell.formula, value }]] };
}
