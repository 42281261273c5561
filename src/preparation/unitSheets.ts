import type { ScoreTable } from '../reading/model.ts';
import { readTables } from '../reading/readTables.ts';
import { addressOf, areaAddress } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { copiedNames } from '../workbook/edits/copySheet.ts';
import { applyToSheet } from '../workbook/edits/editSnapshot.ts';
import { fold } from '../workbook/fold.ts';
import { gridOf } from '../workbook/grid.ts';
import { UNIT_SHEET_NAME } from '../workbook/marks.ts';
import { quoteSheetName, unquoteSheetName } from '../workbook/quoteSheetName.ts';
import { reference } from '../workbook/reference.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { SCORE_COLUMNS } from './blockColumns.ts';
import { validateBlock } from './drawBlock.ts';
import { fitAgain, fitPage } from './fitPage.ts';
import { namePrepared } from './preparedAreas.ts';
import { placeBlock, type PlacedBlock } from './prepareSheet.ts';
import type { LeftReason, Preparation, PrepareChoice } from './preparation.ts';
import { unitLineFor, type UnitLine } from './unitLine.ts';
import { unitSheetName } from './unitSheetName.ts';
import { widenTitles } from './widenTitles.ts';
import { addAll } from '../workbook/addAll.ts';

/**
 * One sheet a unit for a published table that serves several: a copy of its sheet that names the unit and has columns for its scores. The
 * published sheet stays as it is. Units that have a sheet of that kind are left out.
 *
 * @param taken the names of all sheets in lower case, those that are made here too
 */
export function prepareUnitSheets(
  workbook: WorkbookSnapshot,
  source: SheetSnapshot,
  table: ScoreTable,
  taken: Set<string>,
  { protect }: Pick<PrepareChoice, 'protect'>,
): Preparation {
  const range = areaAddress(table.area);
  const leave = (reason: LeftReason): Preparation => ({ edits: [], prepared: [], left: [{ sheet: source.name, range, reason }] });
  if (source.protected) return leave('protected');
  if (readTables(source).length > 1) return leave('several-tables');
  const copies = unitSheetsOf(workbook, source.name).map((sheet) => ({ sheet, units: readTables(sheet).flatMap((one) => one.units) }));
  const known = new Set(copies.flatMap((copy) => copy.units.map(({ name }) => fold(name))));
  const units = table.servedUnits.filter((unit) => !known.has(fold(unit)));
  const begun = unfinishedSheets(workbook, source, new Map(copies.map((copy) => [copy.sheet, copy.units.length === 0])));
  const isBegun = new Set(begun);
  const again = copies.filter(({ sheet }) => !isBegun.has(sheet)).flatMap(({ sheet }) => fitAgain(sheet, workbook.names));
  if (units.length === 0) return { ...leave('prepared'), edits: again };
  const edits: Edit[] = [...again];
  const sheets: string[] = [];
  let columns = '';
  const begunNames = new Map(begun.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const others = new Set([...taken].filter((name) => !begunNames.has(name)));
  for (const unit of units) {
    const wanted = unitSheetName(unit, others);
    const there = begunNames.get(wanted.toLowerCase());
    const name = there?.name ?? unitSheetName(unit, taken);
    const drawn = drawUnitSheet({ ...source, name }, unit);
    if (!drawn) return leave('no-room');
    taken.add(name.toLowerCase());
    sheets.push(name);
    const { block, table: read } = drawn.place;
    columns = areaAddress(block.area);
    const made = [...drawn.line, ...drawn.place.edits, ...validateBlock(name, gridOf(drawn.place.sheet), read)];
    addAll(edits, [
      ...(there ? [] : [{ edit: 'copy-sheet', sheet: name, from: source.name } as const]),
      {
        edit: 'define-name',
        name: UNIT_SHEET_NAME,
        sheet: name,
        refersTo: `${quoteSheetName(source.name)}!${reference({ rowIndex: table.area.top, columnIndex: table.area.left }, 'both')}`,
      },
      namePrepared(name, [block.area]),
      // The headers come last: by them the sheet is the unit's, and one that is broken off is made again.
      ...made.filter((edit) => !isContent(edit)),
      ...widenTitles(drawn.place.sheet, [], [block]),
      ...fitPage({ ...source, name }, copiedNames(workbook.names, source.name, name), [block]),
      ...made.filter(isContent),
      ...(protect ? [{ edit: 'protect-sheet', sheet: name } as const] : []),
    ]);
  }
  return { edits, prepared: [{ sheet: source.name, range, columns, kind: 'unit-sheets', units, sheets }], left: [] };
}

function isContent({ edit }: Edit): boolean {
  return edit === 'set-values';
}

/** The published sheet that each sheet of one unit was copied from, as its name for it says. */
export function publishedSheets({ names }: Pick<WorkbookSnapshot, 'names'>): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, refersTo, sheet }) =>
      name === UNIT_SHEET_NAME && sheet !== null ? [[sheet, unquoteSheetName(refersTo.slice(0, refersTo.lastIndexOf('!')))] as const] : [],
    ),
  );
}

function unitSheetsOf(workbook: WorkbookSnapshot, source: string): readonly SheetSnapshot[] {
  const published = publishedSheets(workbook);
  return workbook.sheets.filter(({ name }) => published.get(name) === source);
}

/**
 * Copies of a published sheet that a preparation which was broken off has left: marked for a unit and without a unit's columns yet, or not
 * even marked, and then the same as the published sheet, cell for cell.
 *
 * @param marked whether each sheet that is marked is without a unit
 */
function unfinishedSheets(
  workbook: WorkbookSnapshot,
  source: SheetSnapshot,
  marked: ReadonlyMap<SheetSnapshot, boolean>,
): readonly SheetSnapshot[] {
  const published = source.rows.map((row) => JSON.stringify(row));
  // Most sheets differ in their first row.
  const isSame = ({ rows }: SheetSnapshot): boolean =>
    rows.length === published.length && rows.every((row, i) => JSON.stringify(row) === published[i]);
  return workbook.sheets.filter(
    (sheet) => sheet !== source && !sheet.protected && sheet.visibility === 'visible' && (marked.get(sheet) ?? isSame(sheet)),
  );
}

/** The copy with its unit named and its columns; null where it could not be read as that unit's. */
function drawUnitSheet(copy: SheetSnapshot, unit: string): { readonly place: PlacedBlock; readonly line: readonly Edit[] } | null {
  const tables = readTables(copy);
  const [table] = tables;
  const place = table ? placeBlock(copy, tables, table, SCORE_COLUMNS) : null;
  if (!table || !place) return null;
  const line = nameUnit(copy.name, unitLineFor(place.sheet, table, place.block.area, unit));
  const sheet = applyToSheet(place.sheet, line);
  const [read] = readTables(sheet);
  const isUnits = read?.units.length === 1 && fold(read.units[0]?.name ?? '') === fold(unit) && read.title === table.title;
  return read && isUnits ? { place: { ...place, sheet, table: read }, line } : null;
}

function nameUnit(sheet: string, line: UnitLine | null): readonly Edit[] {
  return line ? [{ edit: 'set-values', sheet, range: addressOf(line.at), values: [[line.text]] }] : [];
}
