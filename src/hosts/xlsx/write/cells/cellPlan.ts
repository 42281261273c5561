import type { Area, Position } from '../../../../workbook/address.ts';
import type { CellFormat, PlainValue } from '../../../../workbook/edit.ts';

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
  const lookRows = new Set<number>();
  const formats = formatsOnTop();
  let [left, right] = [Infinity, -1];
  let changesContent = false;
  let known: { readonly rowIndex: number; readonly changes: ReadonlyMap<number, CellChange> } | null = null;

  const changesOf = (rowIndex: number): ReadonlyMap<number, CellChange> => {
    if (known?.rowIndex !== rowIndex) known = { rowIndex, changes: changesBy(layersByRow.get(rowIndex) ?? [], rowIndex, formats) };
    return known.changes;
  };
  const rowIndexes = (): readonly number[] => [...layersByRow.keys()].sort((a, b) => a - b);

  return {
    get size() {
      return layersByRow.size;
    },
    get changesContent() {
      return changesContent;
    },
    add(layer) {
      known = null;
      if ('look' in layer) lookRows.add(layer.look.rowIndex);
      for (let rowIndex = layer.area.top; rowIndex <= layer.area.bottom; rowIndex++) {
        const [first, last] = columnsIn(layer, rowIndex);
        if (last < 0) continue;
        [left, right] = [Math.min(left, first), Math.max(right, last)];
        changesContent ||= 'contentAt' in layer;
        const layers = layersByRow.get(rowIndex);
        if (layers) layers.push(layer);
        else layersByRow.set(rowIndex, [layer]);
      }
    },
    has: (rowIndex) => layersByRow.has(rowIndex),
    *rows(from = 0) {
      for (const rowIndex of rowIndexes()) if (rowIndex >= from) yield [rowIndex, [...changesOf(rowIndex)].sort(([a], [b]) => a - b)];
    },
    at: (rowIndex, columnIndex) => (layersByRow.has(rowIndex) ? changesOf(rowIndex).get(columnIndex) : undefined),
    looksAt: (rowIndex) => lookRows.has(rowIndex),
    area() {
      const rows = rowIndexes();
      const [top, bottom] = [rows[0], rows.at(-1)];
      return top === undefined || bottom === undefined ? undefined : { top, left, bottom, right };
    },
  };
}

/** The first and the last column that a layer changes in a row; -1 for the last where it changes none. */
function columnsIn(layer: CellLayer, rowIndex: number): readonly [number, number] {
  const { area } = layer;
  if (!('contentAt' in layer)) return [area.left, area.right];
  const isLeftAlone = (columnIndex: number): boolean => layer.contentAt(rowIndex - area.top, columnIndex - area.left) === undefined;
  let [first, last] = [area.left, area.right];
  while (first <= last && isLeftAlone(first)) first++;
  while (first <= last && isLeftAlone(last)) last--;
  return first > last ? [Infinity, -1] : [first, last];
}

function changesBy(layers: readonly CellLayer[], rowIndex: number, onTop: FormatsOnTop): ReadonlyMap<number, CellChange> {
  const changes = new Map<number, CellChange>();
  const changeAt = (columnIndex: number): CellChange => {
    let change = changes.get(columnIndex);
    if (!change) changes.set(columnIndex, (change = {}));
    return change;
  };
  for (const layer of layers) {
    const { top, left, right } = layer.area;
    for (let columnIndex = left; columnIndex <= right; columnIndex++) {
      if ('contentAt' in layer) {
        const content = layer.contentAt(rowIndex - top, columnIndex - left);
        if (content) changeAt(columnIndex).content = content;
      } else if ('format' in layer) {
        const change = changeAt(columnIndex);
        change.format = onTop(change.format, layer.format);
      } else {
        const change = changeAt(columnIndex);
        change.look = layer.look;
        delete change.format;
      }
    }
  }
  return changes;
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
