import { contains } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { cellsBack } from '../workbook/edits/cellsBack.ts';
import { setsCells } from '../workbook/edits/setsCells.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { largest } from '../workbook/largest.ts';

/** What a sheet holds, as edits that leave no other cell filled in its rows and columns; covered cells take nothing. */
export function contentOf(sheet: SheetSnapshot): readonly Edit[] {
  const bottom = sheet.rows.at(-1)?.rowIndex;
  if (bottom === undefined) return [];
  const right = largest(sheet.rows.map((row) => row.cells.at(-1)?.columnIndex ?? 0));
  const isCovered = (rowIndex: number, columnIndex: number): boolean =>
    sheet.merges.some((area) => contains(area, { rowIndex, columnIndex }) && (area.top !== rowIndex || area.left !== columnIndex));
  return cellsBack(sheet, { top: 0, left: 0, bottom, right }, (down, across) => !isCovered(down, across)).edits;
}

/** Whether an edit says what stands in cells. */
export function isContent(edit: Edit): boolean {
  return setsCells(edit) || edit.edit === 'set-hyperlinks';
}
