import type { Area } from '../../../workbook/address.ts';
import type { SheetPlan } from './sheetPlan.ts';

/** The area of all cells that a plan makes or changes; undefined where there are none. */
export function areaOfCells({ cells }: SheetPlan): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, columns] of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    for (const column of columns.keys()) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
