import type { ScoreTable } from '../reading/model.ts';
import { readTables } from '../reading/readTables.ts';
import { areaAddress, type Area } from '../workbook/address.ts';
import type { Edit } from '../workbook/edit.ts';
import { applyToSheet } from '../workbook/edits/editSnapshot.ts';
import { gridOf } from '../workbook/grid.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { blockOf, rowsOf, type Block } from './block.ts';
import { SCORE_COLUMNS, unitColumns, type BlockColumn } from './blockColumns.ts';
import { drawBlock, validateBlock } from './drawBlock.ts';
import { freePlace } from './freePlace.ts';
import { fitAgain, fitPage } from './fitPage.ts';
import { isReadAs } from './isReadAs.ts';
import { namePrepared, preparedAreas } from './preparedAreas.ts';
import type { LeftReason, LeftTable, Preparation, PrepareChoice, PreparedTable } from './preparation.ts';
import { widenTitles } from './widenTitles.ts';
import { addAll } from '../workbook/addAll.ts';

/** A block that the sheet can hold, the edits that put it there, and the sheet and its table with the block in it. */
export interface PlacedBlock {
  readonly block: Block;
  readonly edits: readonly Edit[];
  readonly sheet: SheetSnapshot;
  readonly table: ScoreTable;
}

/**
 * Prepares the tables of one sheet in the sheet itself, and its paper for them.
 */
export function prepareSheet(
  { names }: Pick<WorkbookSnapshot, 'names'>,
  found: SheetSnapshot,
  { protect }: Pick<PrepareChoice, 'protect'>,
): Preparation {
  const known = preparedAreas({ names }, found.name);
  const prepared: PreparedTable[] = [];
  const left: LeftTable[] = [];
  const placed: Block[] = [];
  const edits: Edit[] = [];
  let sheet = found;
  let tables = readTables(found);
  tables.forEach((_, i) => {
    const table = tables[i];
    if (!table) return;
    const range = areaAddress(table.area);
    const serves = servesSeveral(table);
    const reason = reasonToLeave(sheet, table, known);
    const place = reason === null ? placeBlock(sheet, tables, table, serves ? unitColumns(table.servedUnits) : SCORE_COLUMNS) : null;
    if (!place) {
      left.push({ sheet: sheet.name, range, reason: reason ?? 'no-room' });
      return;
    }
    sheet = place.sheet;
    tables = readTables(sheet);
    placed.push(place.block);
    addAll(edits, place.edits);
    const columns = areaAddress(place.block.area);
    prepared.push({
      sheet: sheet.name,
      range,
      columns,
      kind: serves ? 'unit-columns' : 'scores',
      units: serves ? table.servedUnits : [],
      sheets: [],
    });
  });
  if (placed.length === 0) return { edits: [...edits, ...fitAgain(found, names)], prepared, left };
  const grid = gridOf(sheet);
  const tops = new Set(placed.map(({ table }) => areaKey(table)));
  const areas = new Map([...known, ...placed.map(({ area }) => area)].map((area) => [areaAddress(area), area]));
  const drawn = [
    ...edits,
    ...tables.filter((table) => tops.has(areaKey(table))).flatMap((table) => validateBlock(sheet.name, grid, table)),
  ];
  const isContent = ({ edit }: Edit): boolean => edit === 'set-values';
  return {
    edits: [
      // Broken off anywhere, what is there is known for Kaohe's: it is prepared again, and can be taken off.
      namePrepared(sheet.name, [...areas.values()]),
      // The headers come last: by them the table has columns for scores, and a preparation that is broken off is made again.
      ...drawn.filter((edit) => !isContent(edit)),
      ...widenTitles(sheet, names, placed),
      ...fitPage(found, names, placed),
      ...drawn.filter(isContent),
      ...(protect ? [{ edit: 'protect-sheet', sheet: sheet.name } as const] : []),
    ],
    prepared,
    left,
  };
}

/** True for a published table that names several units. */
export function servesSeveral({ units, servedUnits }: ScoreTable): boolean {
  return units.length === 0 && servedUnits.length > 1;
}

/** Why a table is not to be prepared; null where it is. */
export function reasonToLeave(sheet: SheetSnapshot, table: ScoreTable, known: readonly Area[]): LeftReason | null {
  if (table.units.length > 0 || table.layout !== 'ledger')
    return known.some((area) => overlaps(area, table.area)) ? 'prepared' : 'has-scores';
  return sheet.protected ? 'protected' : null;
}

/** The block in the first free place beside its table; null where there is none, or where the table could not be read with it. */
export function placeBlock(
  sheet: SheetSnapshot,
  tables: readonly ScoreTable[],
  table: ScoreTable,
  columns: readonly BlockColumn[],
): PlacedBlock | null {
  const left = freePlace(sheet, { ...table.area, ...rowsOf(table) }, columns.length);
  if (left === undefined) return null;
  const block = blockOf(gridOf(sheet), table, columns, left);
  const edits = drawBlock(sheet.name, block);
  const changed = applyToSheet(sheet, edits);
  const read = readTables(changed);
  const same = read[tables.indexOf(table)];
  return same && isReadAs(block, tables, read) ? { block, edits, sheet: changed, table: same } : null;
}

function areaKey({ area: { top, left } }: ScoreTable): string {
  return `${top} ${left}`;
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
