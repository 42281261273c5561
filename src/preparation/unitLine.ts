import type { ScoreTable } from '../reading/model.ts';
import { readUnitLine } from '../reading/words/unitLine.ts';
import type { Area, Position } from '../workbook/address.ts';
import { gridOf, textOf } from '../workbook/grid.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';

/** A cell that says whose sheet it is. */
export interface UnitLine {
  readonly at: Position;
  readonly text: string;
}

/** No further up does a table's own unit line stand. */
const ROWS_ABOVE = 4;

/**
 * Where the unit is named in a sheet of one unit: in a line that waits for it (`被考核单位：____`), else above the new columns. The
 * free place that is nearest to the table; none where it begins in the first row.
 */
export function unitLineFor(sheet: SheetSnapshot, { area: table }: ScoreTable, columns: Area, unit: string): UnitLine | null {
  const grid = gridOf(sheet);
  for (let rowIndex = table.top - 1; rowIndex >= Math.max(0, table.top - ROWS_ABOVE); rowIndex--) {
    for (const cell of grid.filled(rowIndex)) {
      const open = /^([\s\S]*[:：])[\s_＿]*$/u.exec(textOf(cell))?.[1];
      const said = open === undefined || cell.columnIndex > table.right ? [] : readUnitLine([`${open}${unit}`]);
      if (open !== undefined && said.some(({ of, value }) => of !== 'group' && value === unit))
        return { at: { rowIndex, columnIndex: cell.columnIndex }, text: `${open}${unit}` };
    }
  }
  for (let rowIndex = table.top - 1; rowIndex >= Math.max(0, table.top - ROWS_ABOVE); rowIndex--) {
    if (isFree(sheet, { ...columns, top: rowIndex, bottom: rowIndex }))
      return { at: { rowIndex, columnIndex: columns.left }, text: `考核单位：${unit}` };
  }
  return null;
}

function isFree({ rows, merges }: SheetSnapshot, { top, left, right }: Area): boolean {
  const cells = rows.find(({ rowIndex }) => rowIndex === top)?.cells ?? [];
  const crossing = merges.some((area) => area.top <= top && area.bottom >= top && area.left <= right && area.right >= left);
  return !crossing && !cells.some(({ columnIndex }) => columnIndex >= left && columnIndex <= right);
}
