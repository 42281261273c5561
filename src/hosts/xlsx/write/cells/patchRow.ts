import { addressOf, type Position } from '../../../../workbook/address.ts';
import { brokenXml } from '../../brokenXml.ts';
import { removeAttribute, setAttribute } from '../xml/attributePlace.ts';
import { cellXml, newCellXml } from './cellXml.ts';
import type { Patch } from '../xml/patch.ts';
import type { CellPlace, RowPlace } from './rowPlaces.ts';
import type { SheetPart } from '../sheet/sheetPart.ts';
import type { CellChange, NewContent, RowChanges } from './cellPlan.ts';
import { addAll } from '../../../../workbook/addAll.ts';
import { smallest } from '../../../../workbook/smallest.ts';
import { largest } from '../../../../workbook/largest.ts';

/** Gives the number of the style that a cell with this style gets by a change. */
export type StyleAfter = (style: number, change: CellChange) => number;

/** What style a cell gets. */
export interface StylesOfRow {
  readonly after: StyleAfter;
  /** The style of a cell that is there before; undefined for one that isn't. */
  readonly at: (cell: Position) => number | undefined;
  /** The style that a cell of the row has before it is there. */
  readonly blank: (columnIndex: number) => number;
}

/** Changes a row that is there: cells in their places, new ones in the order of their columns. */
export function patchRow({ part, text }: SheetPart, row: RowPlace, changes: RowChanges, styles: StylesOfRow): readonly Patch[] {
  const cells = new Map(row.cells.map((cell) => [cell.columnIndex, cell]));
  if (cells.size !== row.cells.length) throw brokenXml(part, `a cell of row ${row.rowIndex + 1} stands twice`);
  const patches: Patch[] = [];
  const added: number[] = [];
  let inside = '';
  for (const [columnIndex, change] of changes) {
    const cell = cells.get(columnIndex);
    if (cell) {
      addAll(patches, changeCell(text, cell, change, styles));
      continue;
    }
    const xml = newCell(row.prefix, row.rowIndex, columnIndex, change, styles);
    if (xml === '') continue;
    added.push(columnIndex);
    const at = placeOf(row, columnIndex);
    if (row.end === row.openEnd) inside += xml;
    else patches.push({ start: at, end: at, text: xml });
  }
  if (inside !== '') {
    const slash = text.lastIndexOf('/', row.openEnd - 1);
    patches.push({ start: slash, end: row.openEnd, text: `>${inside}</${row.prefix}row>` });
  }
  return [...widenSpans(text, row, added), ...patches];
}

/** The element of a cell that wasn't there; '' where it would hold nothing. */
export function newCell(prefix: string, rowIndex: number, columnIndex: number, change: CellChange, styles: StylesOfRow): string {
  const content = change.content ?? { value: '' };
  if (content.value === '' && content.formula === undefined && !change.format && styleLook(change, styles) === undefined) return '';
  const style = styles.after(styleLook(change, styles) ?? styles.blank(columnIndex), change);
  const r = addressOf({ rowIndex, columnIndex });
  return newCellXml(prefix, r, style, content);
}

function changeCell(text: string, cell: CellPlace, change: CellChange, styles: StylesOfRow): readonly Patch[] {
  const { attributes } = cell;
  const before = Number(attributes['s'] ?? 0);
  const copied = styleLook(change, styles);
  const isBare = change.look !== undefined && copied === undefined;
  // A cell that holds nothing and that nobody formatted isn't there.
  if (isBare && !change.format && (change.content ? isNothing(change.content) : isEmpty(text, cell)))
    return [{ start: cell.start, end: cell.end, text: '' }];
  const style = styles.after(isBare ? styles.blank(cell.columnIndex) : (copied ?? before), change);
  if (change.content) {
    const kept = style === before ? attributes : { ...attributes, s: String(style) };
    return [{ start: cell.start, end: cell.end, text: cellXml(cell.prefix, kept, change.content) }];
  }
  return style === before ? [] : [setAttribute(text, cell, 's', String(style))];
}

function styleLook({ look }: CellChange, styles: StylesOfRow): number | undefined {
  return look && styles.at(look);
}

function isNothing({ value, formula }: NewContent): boolean {
  return value === '' && formula === undefined;
}

function isEmpty(text: string, { openEnd, end }: CellPlace): boolean {
  return /^(?:\s*<\/[^<]*>)?$/u.test(text.slice(openEnd, end));
}

function placeOf(row: RowPlace, columnIndex: number): number {
  return row.cells.find((cell) => cell.columnIndex > columnIndex)?.start ?? row.cells.at(-1)?.end ?? row.openEnd;
}

/** `spans` tells which columns a row's cells lie in (18.3.1.73); it may be left out, but must not be too narrow. */
function widenSpans(text: string, row: RowPlace, added: readonly number[]): readonly Patch[] {
  const { spans } = row.attributes;
  const [first, last] = (/^(\d+):(\d+)$/.exec(spans ?? '') ?? []).slice(1).map(Number);
  if (spans === undefined || added.length === 0) return [];
  if (first === undefined || last === undefined) return removeAttribute(text, row, 'spans');
  const from = smallest([first, ...added.map((column) => column + 1)]);
  const to = largest([last, ...added.map((column) => column + 1)]);
  return from === first && to === last ? [] : [setAttribute(text, row, 'spans', `${from}:${to}`)];
}
