import { addressOf, type Position } from '../../../../workbook/address.ts';
import { blankStyles } from './blankStyles.ts';
import { appendChild } from '../xml/insertInOrder.ts';
import { locksInRow, locksOf, type Lock } from './locks.ts';
import { newCell, patchRow, type StyleAfter, type StylesOfRow } from './patchRow.ts';
import type { Patch, PatchInPieces } from '../xml/patch.ts';
import { refuse } from '../../../../workbook/edits/refuse.ts';
import type { CellChange, CellPlan, RowChanges } from './cellPlan.ts';
import { patchResults } from './patchResults.ts';
import type { RowPlaces } from './rowPlaces.ts';
import { scanRows } from './scanRows.ts';
import { sharedGroups } from './sharedGroups.ts';
import type { SheetPart } from '../sheet/sheetPart.ts';
import type { SheetPlan } from '../sheet/sheetPlan.ts';
import { unshare } from './unshare.ts';
import { childOf, type XmlNode } from '../xml/xmlNode.ts';
import { addAll } from '../../../../workbook/addAll.ts';

/** The changes to the cells of a sheet, and what follows from them. */
export interface CellPatches {
  readonly patches: readonly (Patch | PatchInPieces)[];
  /** The cells that are in no list of the order of calculation any more. */
  readonly lostFormulas: readonly string[];
}

/** Throws edit-refused for a cell that can't be written for itself alone; `locks` adds to those of the part. */
export function patchCells(sheet: SheetPart, plan: SheetPlan, styleAfter: StyleAfter, locks: readonly Lock[]): CellPatches {
  const sheetData = childOf(sheet.root, 'sheetData');
  if ((plan.cells.size === 0 && plan.results.length === 0) || !sheetData) return { patches: [], lostFormulas: [] };
  const withResults = new Set(plan.results.map(({ rowIndex }) => rowIndex));
  const places = scanRows(
    sheet.part,
    sheet.text,
    sheetData,
    (rowIndex) => plan.cells.has(rowIndex) || plan.cells.looksAt(rowIndex) || withResults.has(rowIndex),
  );
  checkLocks(sheet, plan, [...locksOf(sheet.root, places, plan.merges), ...locks]);
  return {
    patches: [
      ...patchRows(sheet, sheetData, places, plan, styleAfter),
      ...patchResults(sheet.text, places.rows, plan.cells, plan.results),
      ...unshare(sheet.sheet, places.shared, ({ rowIndex, columnIndex }) => plan.cells.at(rowIndex, columnIndex)?.content !== undefined),
    ],
    lostFormulas: lostFormulas(places, plan),
  };
}

function checkLocks(sheet: SheetPart, { cells }: SheetPlan, locks: readonly Lock[]): void {
  if (locks.length === 0) return;
  for (const [rowIndex, changes] of cells.rows()) {
    const lockOn = locksInRow(locks, rowIndex);
    for (const [columnIndex, { content }] of changes) {
      const lock = content && lockOn(columnIndex);
      if (!lock) continue;
      const edit = content.formula === undefined ? 'set-values' : 'set-formulas';
      throw refuse(edit, lock.reason, sheet.sheet, addressOf({ rowIndex, columnIndex }));
    }
  }
}

/** A row that isn't there goes before the first that stands below it. */
function patchRows(
  { text, root, ...sheet }: SheetPart,
  sheetData: XmlNode,
  { rows }: RowPlaces,
  plan: SheetPlan,
  styleAfter: StyleAfter,
): readonly (Patch | PatchInPieces)[] {
  const blankStyle = blankStyles(root);
  const byIndex = new Map(rows.map((row) => [row.rowIndex, row]));
  const p = sheetData.prefix;
  const styleAt = ({ rowIndex, columnIndex }: Position): number | undefined => {
    const cell = byIndex.get(rowIndex)?.cells.find((one) => one.columnIndex === columnIndex);
    return cell && Number(cell.attributes['s'] ?? 0);
  };
  // A sheet of ours that is made anew may have rows already, for their heights, but no cells.
  const isEmpty = sheet.own && rows.every((row) => row.cells.length === 0);
  const shared = isEmpty ? sharedGroups(plan.cells) : null;
  const withShared = (rowIndex: number, column: number, change: CellChange): CellChange =>
    shared === null || change.content?.formula === undefined ? change : { ...change, content: shared(rowIndex, column, change.content) };
  const ofNewRow: StylesOfRow = { after: styleAfter, at: styleAt, blank: (column) => blankStyle(undefined, column) };
  const newRow = (rowIndex: number, cells: RowChanges): string => {
    const inside = cells.map(([column, change]) => newCell(p, rowIndex, column, withShared(rowIndex, column, change), ofNewRow)).join('');
    return inside === '' ? '' : `<${p}row r="${rowIndex + 1}">${inside}</${p}row>`;
  };
  const patches: Patch[] = [];
  let below = 0;
  const behind = rows.reduce((last, { rowIndex }) => Math.max(last, rowIndex), -1) + 1;
  for (const [rowIndex, changes] of plan.cells.rows()) {
    if (rowIndex >= behind) break;
    const row = byIndex.get(rowIndex);
    if (row) {
      const cells = changes.map(([column, change]) => [column, withShared(rowIndex, column, change)] as const);
      addAll(
        patches,
        patchRow({ ...sheet, text, root }, row, cells, { after: styleAfter, at: styleAt, blank: (column) => blankStyle(row, column) }),
      );
      continue;
    }
    const xml = newRow(rowIndex, changes);
    if (xml === '') continue;
    while (below < rows.length && (rows[below]?.rowIndex ?? 0) < rowIndex) below++;
    const start = rows[below]?.start ?? sheetData.closeStart;
    patches.push({ start, end: start, text: xml });
  }
  return [...patches, ...rowsAtEnd(text, sheetData, newRows(plan.cells.rows(behind), newRow))];
}

/** Each row is made when it is written: a large 考核明细 never stands in memory as a whole. */
function* newRows(rows: ReturnType<CellPlan['rows']>, rowXml: (rowIndex: number, changes: RowChanges) => string): IterableIterator<string> {
  for (const [rowIndex, changes] of rows) {
    const xml = rowXml(rowIndex, changes);
    if (xml !== '') yield xml;
  }
}

/** Without a row nothing changes: `<sheetData/>` stays closed. */
function rowsAtEnd(text: string, sheetData: XmlNode, rows: IterableIterator<string>): readonly PatchInPieces[] {
  const first = rows.next();
  if (first.done) return [];
  const { start, end, text: around } = appendChild(text, sheetData, ROWS);
  const [before = '', after = ''] = around.split(ROWS);
  return [{ start, end, text: pieces(before, first.value, rows, after) }];
}

function* pieces(before: string, first: string, rest: Iterable<string>, after: string): Iterable<string> {
  yield before + first;
  yield* rest;
  yield after;
}

/** Where the rows go; no XML. */
const ROWS = '\0';

function lostFormulas({ rows }: RowPlaces, plan: SheetPlan): readonly string[] {
  return rows.flatMap(({ rowIndex, cells }) =>
    cells.flatMap(({ columnIndex, hasFormula }) => {
      const content = plan.cells.at(rowIndex, columnIndex)?.content;
      return hasFormula && content && content.formula === undefined ? [addressOf({ rowIndex, columnIndex })] : [];
    }),
  );
}
