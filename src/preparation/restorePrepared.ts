import { namePrepared, preparedAreas } from './preparedAreas.ts';
import { prepareSheet, servesSeveral } from './prepareSheet.ts';
import type { TakenOff } from './takeOffPrepared.ts';
import { prepareUnitSheets, publishedSheets } from './unitSheets.ts';
import { readTables } from '../reading/readTables.ts';
import { parseArea, type Area } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { cellsBack } from '../workbook/edits/cellsBack.ts';
import { gridOf, isBlank } from '../workbook/grid.ts';
import { groupBy } from '../workbook/groupBy.ts';
import { isOwnSheet } from '../workbook/marks.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { takenNames } from '../workbook/takenNames.ts';

/**
 * Prepares anew what was taken off, where it stood: nobody had filled it in. What can't stand there again is `lost`.
 *
 * @param before the workbook as it was with it
 */
export function restorePrepared(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  gone: TakenOff['gone'],
): { readonly edits: readonly Edit[]; readonly lost: TakenOff['gone'] } {
  const ranges = gone.flatMap(({ sheet, range }) => (range === null ? [] : [{ sheet, range }]));
  const columns = [...groupBy(ranges, ({ sheet }) => sheet)].map(([name, all]) => {
    const edits = columnsBack(
      before,
      now,
      name,
      all.map(({ range }) => range),
    );
    return edits ? { edits, lost: [] } : { edits: [], lost: all };
  });
  const wanted = gone.filter(({ range }) => range === null).map(({ sheet }) => sheet);
  const units = unitSheetsBack(before, now, wanted);
  const made = new Set(units.flatMap((edit) => (edit.edit === 'copy-sheet' ? [edit.sheet] : [])));
  return {
    edits: [...columns.flatMap(({ edits }) => edits), ...units],
    lost: [...columns.flatMap(({ lost }) => lost), ...wanted.filter((name) => !made.has(name)).map((sheet) => ({ sheet, range: null }))],
  };
}

/** Null where something stands in their place. */
function columnsBack(before: WorkbookSnapshot, now: WorkbookSnapshot, name: string, ranges: readonly string[]): readonly Edit[] | null {
  const [held, sheet] = [before, now].map(({ sheets }) => sheets.find((one) => one.name === name));
  const areas = ranges.flatMap((range) => parseArea(range) ?? []);
  if (!held || !sheet || sheet.protected || !areas.every((area) => isEmpty(sheet, area))) return null;
  const known = preparedAreas(now, name);
  const { edits, prepared } = prepareSheet(now, sheet, { protect: false });
  const isWanted = prepared.length === ranges.length && prepared.every(({ columns }) => ranges.includes(columns));
  // Where other tables could be prepared by now too, only what stood in the cells comes back.
  return isWanted ? edits : [...areas.flatMap((area) => cellsBack(held, area).edits), namePrepared(name, [...known, ...areas])];
}

function isEmpty(sheet: SheetSnapshot, area: Area): boolean {
  const grid = gridOf(sheet);
  return sheet.rows
    .filter(({ rowIndex }) => rowIndex >= area.top && rowIndex <= area.bottom)
    .every(({ rowIndex, cells }) =>
      cells.every(({ columnIndex }) => columnIndex < area.left || columnIndex > area.right || isBlank(grid.own(rowIndex, columnIndex))),
    );
}

/** The sheets of single units are copied anew from the published one. */
function unitSheetsBack(before: WorkbookSnapshot, now: WorkbookSnapshot, wanted: readonly string[]): readonly Edit[] {
  if (wanted.length === 0) return [];
  const taken = takenNames(now.sheets);
  const published = publishedSheets(before);
  const sources = new Set(wanted.map((name) => published.get(name)));
  return now.sheets
    .filter((sheet) => !isOwnSheet(now, sheet) && sheet.visibility === 'visible')
    .filter(({ name }) => sources.has(name))
    .flatMap((sheet) => {
      const table = readTables(sheet).find(servesSeveral);
      return table ? prepareUnitSheets(now, sheet, table, taken, { protect: false }).edits : [];
    })
    .filter((edit) => 'sheet' in edit && wanted.includes(edit.sheet ?? ''));
}
