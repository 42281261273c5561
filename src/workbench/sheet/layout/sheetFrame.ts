import type { Area, Position } from '../../../workbook/address.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address.ts';
import type { CellLook, SheetLook } from '../../../workbook/sheetLook.ts';
import type { SheetSnapshot } from '../../../workbook/snapshot.ts';
import { axisOf, type Axis, type Stretch } from './axis.ts';
import { USUAL_VIEW, type GridView } from './gridView.ts';
import { mergesByRow } from './mergesOver.ts';
import { wrappedHeights } from './rowHeights.ts';

/** Where everything of a sheet stands. Lengths are pixels, from the first cell's corner. */
export interface SheetFrame {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly mergesOfRow: (rowIndex: number) => readonly Area[];
  /** The last row and column that hold anything. */
  readonly end: Position;
  /** The row numbers' width and the column letters' height. */
  readonly margin: { readonly left: number; readonly top: number };
}

/** Blank rows and columns to be seen behind those that hold something, and the fewest of all. */
const SPARE = { rows: 20, columns: 4 };
const FEWEST = { rows: 40, columns: 16 };
const MARGIN_TOP = 22;
const DIGIT = 8;

/** The page shows as much of a sheet as it uses, and a little more. */
export function sheetFrame(sheet: SheetSnapshot, look: SheetLook, looks: readonly CellLook[], view: GridView = USUAL_VIEW): SheetFrame {
  const { zoom } = view;
  const end = endOf(sheet, look.merges);
  const rowCount = Math.min(MAX_ROWS, Math.max(end.rowIndex + 1 + SPARE.rows, FEWEST.rows, look.frozen.rows + 1));
  const columnCount = Math.min(MAX_COLUMNS, Math.max(end.columnIndex + 1 + SPARE.columns, FEWEST.columns, look.frozen.columns + 1));
  const widths = look.columns.map(({ first, last, width }) => ({ first, last, size: width }));
  const columnsAt = (scale: number): Axis =>
    axisOf(columnCount, look.usualWidth * scale, scaled([...widths, ...dragged(view.columns)], scale), look.hiddenColumns);
  const heights = look.rows.map(({ rowIndex, height }) => ({ first: rowIndex, last: rowIndex, size: height }));
  // Rows wrap alike however large they are shown.
  const wrapped = wrappedHeights(sheet, look, looks, columnsAt(1));
  const rows = axisOf(
    rowCount,
    look.usualHeight * zoom,
    scaled([...wrapped, ...heights.filter(({ size }) => size !== look.usualHeight), ...dragged(view.rows)], zoom),
    look.hiddenRows,
  );
  const columns = columnsAt(zoom);
  return {
    rows,
    columns,
    frozen: look.frozen,
    merges: look.merges,
    mergesOfRow: mergesByRow(look.merges, rowCount),
    end,
    margin: { left: (String(rowCount).length * DIGIT + 18) * zoom, top: MARGIN_TOP * zoom },
  };
}

function dragged(sizes: ReadonlyMap<number, number>): readonly Stretch[] {
  return Array.from(sizes, ([index, size]) => ({ first: index, last: index, size }));
}

function scaled(stretches: readonly Stretch[], scale: number): readonly Stretch[] {
  return stretches.map((stretch) => ({ ...stretch, size: stretch.size * scale }));
}

function endOf({ rows }: SheetSnapshot, merges: readonly Area[]): Position {
  let rowIndex = rows.at(-1)?.rowIndex ?? 0;
  let columnIndex = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.columnIndex ?? 0), 0);
  for (const { top, left, bottom, right } of merges) {
    // An area that runs to the sheet's edge says nothing about where the sheet ends.
    if (top <= rowIndex + SPARE.rows && bottom < MAX_ROWS - 1) rowIndex = Math.max(rowIndex, bottom);
    if (left <= columnIndex + SPARE.columns && right < MAX_COLUMNS - 1) columnIndex = Math.max(columnIndex, right);
  }
  return { rowIndex, columnIndex };
}
