import { areaAddress, MAX_ROWS, addressOf, type Area } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { applyToSheet } from '../workbook/edits/editSnapshot.ts';
import { PREPARED_TITLES_NAME } from '../workbook/marks.ts';
import { readTables } from '../reading/readTables.ts';
import type { DefinedName, SheetSnapshot } from '../workbook/snapshot.ts';
import type { Block } from './block.ts';
import { rememberAreas, rememberedAreas } from './rememberedAreas.ts';

/** How far above a table what is said of it may stand. */
const ROWS_ABOVE = 6;

/**
 * Lets merged titles that are as wide as their table go on over its new columns, where nothing stands. Says first how they were. Titles of
 * other widths, and those in a cell of their own, stay: the office has set them.
 *
 * @param sheet as it is with the new columns in it
 */
export function widenTitles(sheet: SheetSnapshot, names: readonly DefinedName[], blocks: readonly Block[]): readonly Edit[] {
  const wider = blocks.flatMap(({ table: { area }, area: block }) =>
    sheet.merges.flatMap((title) => {
      const isTitle = title.left === area.left && title.right === area.right && title.bottom < area.top;
      if (!isTitle || title.right === title.left || title.top < area.top - ROWS_ABOVE) return [];
      const added = { ...title, left: title.right + 1, right: block.right };
      return isFree(sheet, added) ? [{ title, to: { ...title, right: block.right } }] : [];
    }),
  );
  if (wider.length === 0) return [];
  const merges = wider.flatMap(({ title, to }) => remerge(sheet.name, title, to));
  const isReadAlike = JSON.stringify(readTables(applyToSheet(sheet, merges))) === JSON.stringify(readTables(sheet));
  if (!isReadAlike) return [];
  const known = rememberedAreas({ names }, sheet.name, PREPARED_TITLES_NAME);
  return [rememberAreas(sheet.name, PREPARED_TITLES_NAME, [...known, ...wider.map(({ title }) => title)]), ...merges];
}

/** Gives titles their width again, but for those that somebody has merged otherwise since. */
export function narrowTitles(sheet: SheetSnapshot, names: readonly DefinedName[]): readonly Edit[] {
  return rememberedAreas({ names }, sheet.name, PREPARED_TITLES_NAME).flatMap((title) => {
    const now = sheet.merges.find(({ top, left, bottom, right }) => isRow(title, { top, left, bottom }) && right > title.right);
    if (!now) return [];
    return [
      ...remerge(sheet.name, now, title),
      // Cells that were merged keep the look of the first: they look again as the last cell of their column.
      ...Array.from({ length: now.right - title.right }, (_, i) => title.right + 1 + i).map((columnIndex): Edit => ({
        edit: 'copy-format',
        sheet: sheet.name,
        from: addressOf({ rowIndex: MAX_ROWS - 1, columnIndex }),
        to: areaAddress({ ...title, left: columnIndex, right: columnIndex }),
      })),
    ];
  });
}

function isRow(a: Area, b: Pick<Area, 'top' | 'left' | 'bottom'>): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom;
}

function remerge(sheet: string, from: Area, to: Area): readonly Edit[] {
  return [
    { edit: 'merge-cells', sheet, range: areaAddress(from), merged: false },
    { edit: 'merge-cells', sheet, range: areaAddress(to), merged: true },
  ];
}

function isFree({ rows, merges, hiddenColumns }: SheetSnapshot, { top, left, bottom, right }: Area): boolean {
  const isFilled = rows.some(
    ({ rowIndex, cells }) =>
      rowIndex >= top && rowIndex <= bottom && cells.some(({ columnIndex }) => columnIndex >= left && columnIndex <= right),
  );
  const meets = merges.some((area) => area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left);
  return !isFilled && !meets && !hiddenColumns.some(({ first, last }) => first <= right && last >= left);
}
