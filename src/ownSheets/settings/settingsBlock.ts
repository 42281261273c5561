import type { Area } from '../../workbook/address.ts';
import { fold } from '../../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';
import { headerOf, type Block } from './settingsLayout.ts';

/**
 * The rows of a block of 考核设置, wherever a person has moved it: below its header down to the first row that is blank in
 * all its columns. It ends before it begins where there are none; undefined without a header.
 */
export function findSettingsBlock(grid: Grid, block: Block): Area | undefined {
  const header = headerOf(block);
  for (const rowIndex of grid.rowIndexes) {
    for (const { columnIndex: left } of grid.filled(rowIndex)) {
      if (!header.every((word, i) => fold(textOf(grid.own(rowIndex, left + i))) === word)) continue;
      const area = { top: rowIndex + 1, left, bottom: rowIndex, right: left + header.length - 1 };
      while (!isBlankRow(grid, area, area.bottom + 1)) area.bottom++;
      return area;
    }
  }
  return undefined;
}

/** The area with so many of the blank rows below it, where a person may go on. */
export function withFreeRows(grid: Grid, area: Area, most: number): Area {
  let bottom = area.bottom;
  while (bottom < area.bottom + most && isBlankRow(grid, area, bottom + 1)) bottom++;
  return { ...area, bottom };
}

/** Whether nothing stands in a row of the area's columns. */
export function isBlankRow(grid: Grid, { left, right }: Area, rowIndex: number): boolean {
  for (let columnIndex = left; columnIndex <= right; columnIndex++) {
    if (!isBlank(grid.own(rowIndex, columnIndex))) return false;
  }
  return true;
}
