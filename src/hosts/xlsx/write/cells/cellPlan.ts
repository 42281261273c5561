import { type Area, MAX_COLUMNS, type Position } from '../../../../workbook/address.ts';
import type { CellFormat, FormulaValue, PlainValue, SetRows } from '../../../../workbook/edit.ts';
import { isFormula } from '../../../../workbook/edits/cellValue.ts';
import { bareFormula } from '../../../../workbook/edits/checkFormula.ts';

/** What is to happen to one cell; the last edit holds. */
export interface CellChange {
  content?: NewContent;
  /** The cell whose look it gets; the format comes on top of that. */
  look?: Position;
  format?: CellFormat;
}

/** '' without a formula clears the cell. */
export interface NewContent {
  readonly value: PlainValue;
  readonly formula?: string;
  /** The group of cells that share the formula; its area where this is the first of them. */
  readonly shared?: { readonly group: number; readonly ref?: string };
}

/** The changes of one row, left to right. */
export type RowChanges = readonly (readonly [columnIndex: number, change: CellChange])[];

/** One edit of cells; `down` and `right` count from the first cell of its area. */
export type CellLayer =
  /** Undefined for a cell that is left alone. */
  | { readonly area: Area; readonly contentAt: (down: number, right: number) => NewContent | undefined }
  /** Null for such a cell. */
  | { readonly area: Area; readonly rows: SetRows['rows'] }
  | { readonly area: Area; readonly format: CellFormat }
  | { readonly area: Area; readonly look: Position };

/** What is to happen to the cells of a sheet. Rows and columns are zero-based. */
export interface CellPlan {
  /** How many rows it changes. */
  readonly size: number;
  /** Whether some cell gets a value or a formula. */
  readonly changesContent: boolean;
  add(layer: CellLayer): void;
  has(rowIndex: number): boolean;
  /** The changes row by row, from the top or from a row on. */
  rows(from?: number): Iterable<readonly [rowIndex: number, changes: RowChanges]>;
  at(rowIndex: number, columnIndex: number): CellChange | undefined;
  /** Whether some cell gets the look of a cell in this row. */
  looksAt(rowIndex: number): boolean;
  /** The area of all cells that it makes or changes; undefined where there are none. */
  area(): Area | undefined;
}

/**
 * Keeps the edits as they come and works out a row when it is asked for: a million cells would otherwise cost an object each, and most
 * of the time and memory of writing.
 */
export function cellPlan(): CellPlan {
  const layersByRow = new Map<number, CellLayer[]>();
  /** Over many rows: a list of its own for each of them would take more than the rows themselves. */
  const wide: CellLayer[] = [];
  const orderOf = new Map<CellLayer, number>();
  const lookRows = new Set<number>();
  const formats = formatsOnTop();
  let [left, right] = [Infinity, -1];
  let changesContent = false;
  let known: { readonly rowIndex: number; readonly changes: RowChanges } | null = null;

  const layersOf = (rowIndex: number): readonly CellLayer[] => {
    const own = layersByRow.get(rowIndex) ?? [];
    const over = wide.filter(({ area }) => area.top <= rowIndex && area.bottom >= rowIndex);
    if (own.length === 0 || over.length === 0) return own.length === 0 ? over : own;
    return [...own, ...over].sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
  };
  const changesOf = (rowIndex: number): RowChanges => {
    if (known?.rowIndex !== rowIndex) known = { rowIndex, changes: changesBy(layersOf(rowIndex), rowIndex, formats) };
    return known.changes;
  };
  const has = (rowIndex: number): boolean =>
    layersByRow.has(rowIndex) || wide.some(({ area }) => area.top <= rowIndex && area.bottom >= rowIndex);
  const rowIndexes = (): readonly number[] => {
    const indexes = new Set(layersByRow.keys());
    for (const { area } of wide) for (let rowIndex = area.top; rowIndex <= area.bottom; rowIndex++) indexes.add(rowIndex);
    return [...indexes].sort((a, b) => a - b);
  };
  const cover = (first: number, last: number): void => {
    [left, right] = [Math.min(left, first), Math.max(right, last)];
  };

  return {
    get size() {
      return layersByRow.size + wide.length;
    },
    get changesContent() {
      return changesContent;
    },
    add(layer) {
      known = null;
      orderOf.set(layer, orderOf.size);
      if ('look' in layer) lookRows.add(layer.look.rowIndex);
      if (isWide(layer)) {
        wide.push(layer);
        cover(layer.area.left, layer.area.right);
        changesContent ||= 'rows' in layer;
        return;
      }
      for (let rowIndex = layer.area.top; rowIndex <= layer.area.bottom; rowIndex++) {
        const [first, last] = columnsIn(layer, rowIndex);
        if (last < 0) continue;
        cover(first, last);
        changesContent ||= 'contentAt' in layer || 'rows' in layer;
        const layers = layersByRow.get(rowIndex);
        if (layers) layers.push(layer);
        else layersByRow.set(rowIndex, [layer]);
      }
    },
    has,
    *rows(from = 0) {
      for (const rowIndex of rowIndexes()) if (rowIndex >= from) yield [rowIndex, changesOf(rowIndex)];
    },
    at: (rowIndex, columnIndex) => (has(rowIndex) ? changesOf(rowIndex).find(([column]) => column === columnIndex)?.[1] : undefined),
    looksAt: (rowIndex) => lookRows.has(rowIndex),
    area() {
      const rows = rowIndexes();
      const [top, bottom] = [rows[0], rows.at(-1)];
      return top === undefined || bottom === undefined ? undefined : { top, left, bottom, right };
    },
  };
}

/** From so many rows on. Looked at cell by cell, values may leave all of a row alone. */
const MANY_ROWS = 64;

function isWide(layer: CellLayer): boolean {
  return !('contentAt' in layer) && layer.area.bottom - layer.area.top >= MANY_ROWS;
}

/** The first and the last column that a layer changes in a row; -1 for the last where it changes none. */
function columnsIn(layer: CellLayer, rowIndex: number): readonly [number, number] {
  const { area } = layer;
  if (!('contentAt' in layer) && !('rows' in layer)) return [area.left, area.right];
  const contentAt = contentsIn(layer, rowIndex);
  let [first, last] = [area.left, area.right];
  while (first <= last && contentAt(first) === undefined) first++;
  while (first <= last && contentAt(last) === undefined) last--;
  return first > last ? [Infinity, -1] : [first, last];
}

function contentsIn(
  layer: Extract<CellLayer, { readonly contentAt: unknown } | { readonly rows: unknown }>,
  rowIndex: number,
): (columnIndex: number) => NewContent | undefined {
  const { top, left } = layer.area;
  if ('contentAt' in layer) return (columnIndex) => layer.contentAt(rowIndex - top, columnIndex - left);
  const row = layer.rows.at(rowIndex - top) ?? [];
  return (columnIndex) => contentOf(row[columnIndex - left] ?? null);
}

function contentOf(cell: PlainValue | FormulaValue | null): NewContent | undefined {
  if (cell === null) return undefined;
  return isFormula(cell) ? { formula: bareFormula(cell.formula), value: cell.value } : { value: cell };
}

function changesBy(layers: readonly CellLayer[], rowIndex: number, onTop: FormatsOnTop): RowChanges {
  const leftmost = layers.reduce((least, { area }) => Math.min(least, area.left), MAX_COLUMNS);
  const changes: (CellChange | undefined)[] = [];
  const changeAt = (columnIndex: number): CellChange => (changes[columnIndex - leftmost] ??= {});
  for (const layer of layers) {
    const { left, right } = layer.area;
    const contentAt = 'contentAt' in layer || 'rows' in layer ? contentsIn(layer, rowIndex) : null;
    for (let columnIndex = left; columnIndex <= right; columnIndex++) {
      if (contentAt) {
        const content = contentAt(columnIndex);
        if (content) changeAt(columnIndex).content = content;
      } else if ('format' in layer) {
        const change = changeAt(columnIndex);
        change.format = onTop(change.format, layer.format);
      } else if ('look' in layer) {
        const change = changeAt(columnIndex);
        change.look = layer.look;
        delete change.format;
      }
    }
  }
  const inOrder: (readonly [number, CellChange])[] = [];
  changes.forEach((change, i) => {
    if (change) inOrder.push([leftmost + i, change]);
  });
  return inOrder;
}

type FormatsOnTop = (below: CellFormat | undefined, format: CellFormat) => CellFormat;

/** One format on top of another. The same two give the very same object again, so that it is looked up once. */
function formatsOnTop(): FormatsOnTop {
  const known = new Map<CellFormat | undefined, Map<CellFormat, CellFormat>>();
  return (below, format) => {
    let merged = known.get(below);
    if (!merged) known.set(below, (merged = new Map<CellFormat, CellFormat>()));
    let both = merged.get(format);
    if (!both) merged.set(format, (both = { ...below, ...format }));
    return both;
  };
}
