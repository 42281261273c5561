import type { Area } from '../../../src/workbook/address.ts';
import { intersect } from '../workbook/areas.ts';
import { ExcelError } from '../workbook/excelError.ts';
import { checkAllowed } from '../workbook/protection.ts';
import type { RangeTarget } from './targets.ts';

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
const MOST_MERGED_AREAS = 512;

/** The merged areas whose first cell lies in the range: https://github.com/OfficeDev/office-js/issues/3611 */
export function mergedAreas({ sheet, areas }: RangeTarget): Area[] {
  const found = sheet.merges
    .filter(({ top, left }) => areas.some((area) => intersect(area, { top, left, bottom: top, right: left })))
    .sort((a, b) => a.top - b.top || a.left - b.left);
  if (found.length > MOST_MERGED_AREAS) throw new ExcelError('GeneralException');
  return found;
}

/** Only the first cell keeps what it holds. Merged areas inside are part of the new one; one that sticks out is refused. */
export function mergeCells({ sheet, areas }: RangeTarget, across: boolean): void {
  checkAllowed(sheet, null);
  for (const area of across ? areas.flatMap(rows) : areas) {
    const met = sheet.merges.filter((merge) => intersect(merge, area));
    if (met.some((merge) => !covers(area, merge))) throw new ExcelError('InvalidArgument');
    sheet.merges = sheet.merges.filter((merge) => !met.includes(merge));
    if (area.top === area.bottom && area.left === area.right) continue;
    sheet.merges.push(area);
    for (const [row, column, cell] of [...sheet.cellsIn(area)]) {
      if (row === area.top && column === area.left) continue;
      sheet.setCell(row, column, { ...cell, value: '', valueType: 'Empty', formula: null });
    }
  }
}

export function unmergeCells({ sheet, areas }: RangeTarget): void {
  checkAllowed(sheet, null);
  sheet.merges = sheet.merges.filter((merge) => !areas.some((area) => intersect(area, merge)));
}

function covers(area: Area, other: Area): boolean {
  return area.top <= other.top && area.left <= other.left && area.bottom >= other.bottom && area.right >= other.right;
}

function rows(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }));
}
