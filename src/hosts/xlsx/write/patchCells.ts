import { addressOf, type Position } from '../../../workbook/address.ts';
import { blankStyles } from './blankStyles.ts';
import { appendChild } from './insertInOrder.ts';
import { locksInRow, locksOf, type Lock } from './locks.ts';
import { newCell, patchRow, type RowChanges, type StyleAfter } from './patchRow.ts';
import type { Patch } from './patch.ts';
import { refuse } from '../../../workbook/edits/refuse.ts';
import type { RowPlaces } from './rowPlaces.ts';
import { scanRows } from './scanRows.ts';
import type { SheetPart } from './sheetPart.ts';
import type { SheetPlan } from './sheetPlan.ts';
import { unshare } from './unshare.ts';
import { childOf, isSelfClosing, type XmlNode } from './xmlNode.ts';

/** The changes to the cells of a sheet, and what follows from them. */
export interface CellPatches {
  readonly patches: readonly Patch[];
  /** The cells that are in no list of the order of calculation any more. */
  readonly lostFormulas: readonly string[];
}

/** Throws edit-refused for a cell that can't be written for itself alone; `locks` adds to those of the part. */
export function patchCells(sheet: SheetPart, plan: SheetPlan, styleAfter: StyleAfter, locks: readonly Lock[]): CellPatches {
  const sheetData = childOf(sheet.root, 'sheetData');
  if (plan.cells.size === 0 || !sheetData) return { patches: [], lostFormulas: [] };
  const lookRows = new Set([...plan.cells.values()].flatMap((row) => [...row.values()].flatMap(({ look }) => (look ? [look.rowIndex] : []))));
  const places = scanRows(sheet.part, sheet.text, sheetData, (rowIndex) => plan.cells.has(rowIndex) || lookRows.has(rowIndex));
  const changes = [...plan.cells].sort(([a], [b]) => a - b).map(([rowIndex, cells]): [number, RowChanges] => [rowIndex, [...cells].sort(([a], [b]) => a - b)]);
  checkLocks(sheet, changes, [...locksOf(sheet.root, places, plan.merges), ...locks]);
  return {
    patches: [
      ...patchRows(sheet, sheetData, places, changes, styleAfter),
      ...unshare(sheet.sheet, places.shared, ({ rowIndex, columnIndex }) => plan.cells.get(rowIndex)?.get(columnIndex)?.content !== undefined),
    ],
    lostFormulas: lostFormulas(places, plan),
  };
}

function checkLocks(sheet: SheetPart, rows: readonly (readonly [number, RowChanges])[], locks: readonly Lock[]): void {
  if (locks.length === 0) return;
  for (const [rowIndex, changes] of rows) {
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
  changes: readonly (readonly [number, RowChanges])[],
  styleAfter: StyleAfter,
): readonly Patch[] {
  const blankStyle = blankStyles(root);
  const byIndex = new Map(rows.map((row) => [row.rowIndex, row]));
  const p = sheetData.prefix;
  const styleAt = ({ rowIndex, columnIndex }: Position): number | undefined => {
    const cell = byIndex.get(rowIndex)?.cells.find((one) => one.columnIndex === columnIndex);
    return cell && Number(cell.attributes['s'] ?? 0);
  };
  const patches: Patch[] = [];
  let below = 0;
  let atEnd = '';
  for (const [rowIndex, cells] of changes) {
    const row = byIndex.get(rowIndex);
    if (row) {
      patches.push(...patchRow({ ...sheet, text, root }, row, cells, { after: styleAfter, at: styleAt, blank: (column) => blankStyle(row, column) }));
      continue;
    }
    const inside = cells.map(([column, change]) => newCell(p, rowIndex, column, change, { after: styleAfter, at: styleAt, blank: (blank) => blankStyle(undefined, blank) })).join('');
    if (inside === '') continue;
    const xml = `<${p}row r="${rowIndex + 1}">${inside}</${p}row>`;
    while (below < rows.length && (rows[below]?.rowIndex ?? 0) < rowIndex) below++;
    const next = rows[below];
    if (next) patches.push({ start: next.start, end: next.start, text: xml });
    else atEnd += xml;
  }
  if (atEnd === '') return patches;
  return [...patches, isSelfClosing(sheetData) ? appendChild(text, sheetData, atEnd) : { start: sheetData.closeStart, end: sheetData.closeStart, text: atEnd }];
}

function lostFormulas({ rows }: RowPlaces, plan: SheetPlan): readonly string[] {
  return rows.flatMap(({ rowIndex, cells }) =>
    cells.flatMap(({ columnIndex, hasFormula }) => {
      const content = plan.cells.get(rowIndex)?.get(columnIndex)?.content;
      return hasFormula && content && content.formula === undefined ? [addressOf({ rowIndex, columnIndex })] : [];
    }),
  );
}
