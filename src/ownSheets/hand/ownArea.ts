import { parseArea, type Area } from '../../workbook/address.ts';
import type { Edit } from '../../workbook/edit.ts';
import { FILTER_AREA } from '../../workbook/edits/addSheet.ts';
import { isBlank } from '../../workbook/grid.ts';
import { OWN_SHEET_NAME, UNFINISHED_NAME } from '../../workbook/marks.ts';
import { quoteSheetName } from '../../workbook/quoteSheetName.ts';
import { areaReference } from '../../workbook/reference.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

/**
 * The cells of a sheet of Kaohe's own that Kaohe filled, from A1 on: what stands elsewhere in it is a person's. The name that the sheet is
 * known by refers to them, and Excel moves it with them. Null where it says nothing of them, as in a sheet that was broken off.
 */
export function ownArea(workbook: WorkbookSnapshot, sheet: SheetSnapshot): Area | null {
  return namedArea(workbook, sheet) ?? filteredArea(workbook, sheet);
}

/** The same, of a sheet that this version has drawn. */
export function namedArea(workbook: WorkbookSnapshot, sheet: SheetSnapshot): Area | null {
  const named = areaOfName(workbook, sheet.name, OWN_SHEET_NAME);
  return named && (named.bottom > named.top || named.right > named.left) ? { ...named, top: 0, left: 0 } : null;
}

/** Whether the writing of a sheet of ours was broken off: then its table is half there. */
export function isUnfinished({ names }: WorkbookSnapshot, sheet: Pick<SheetSnapshot, 'name'>): boolean {
  return names.some(({ name, sheet: owner }) => owner === sheet.name && name === UNFINISHED_NAME);
}

/** An earlier version named the first cell alone: what was filled is as wide as its filter, down to the last row of a table's. */
function filteredArea(workbook: WorkbookSnapshot, { name, rows }: SheetSnapshot): Area | null {
  const filtered = areaOfName(workbook, name, FILTER_AREA);
  if (!filtered) return null;
  const isOfTable = ({ cells }: SheetSnapshot['rows'][number]): boolean =>
    cells.filter((cell) => cell.columnIndex <= filtered.right && !isBlank(cell)).length > 1;
  const last = rows.filter(isOfTable).at(-1)?.rowIndex ?? 0;
  return { top: 0, left: 0, bottom: Math.max(filtered.bottom, last), right: filtered.right };
}

function areaOfName({ names }: WorkbookSnapshot, sheet: string, wanted: string): Area | null {
  const refersTo = names.find(({ name, sheet: owner }) => owner === sheet && name === wanted)?.refersTo ?? '';
  return parseArea(refersTo.slice(refersTo.lastIndexOf('!') + 1).replaceAll('$', '')) ?? null;
}

/** The cells that edits fill or give a look in the sheet that they make, from A1 on. */
export function areaDrawn(sheet: string, edits: readonly Edit[]): Area {
  let [bottom, right] = [0, 0];
  for (const edit of edits) {
    if (!('range' in edit) || edit.sheet !== sheet) continue;
    const area = parseArea(edit.range);
    bottom = Math.max(bottom, area?.bottom ?? 0);
    right = Math.max(right, area?.right ?? 0);
  }
  return { top: 0, left: 0, bottom, right };
}

/** Keeps in mind which cells of a sheet are Kaohe's, before they are filled: broken off, none of them is taken for a person's. */
export function nameOwnArea(sheet: string, area: Area): Edit {
  return { edit: 'define-name', name: OWN_SHEET_NAME, sheet, refersTo: `${quoteSheetName(sheet)}!${areaReference(area, 'both')}` };
}
