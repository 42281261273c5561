import { contains, type Position } from '../../workbook/address.ts';
import { isBlank, textOf } from '../../workbook/grid.ts';
import type { Cell, RowSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { isUnfinished, namedArea, ownArea } from './ownArea.ts';

/** What tells the table of a sheet of ours. */
export interface OwnTable {
  /** All headers that Kaohe writes. */
  readonly words: readonly string[];
  /** The header of a column that is filled in every row of Kaohe's. */
  readonly key: string;
}

/**
 * The cells of a sheet of Kaohe's own that a person has filled: those beside and below what Kaohe filled, and those of a column or a row
 * that somebody has put into its table. What stands in Kaohe's own cells is Kaohe's.
 */
export function handIn(workbook: WorkbookSnapshot, sheet: SheetSnapshot, table?: OwnTable): readonly Position[] {
  const area = ownArea(workbook, sheet);
  if (!area) return [];
  // The tables of earlier versions had other columns, and one that is half written has rows without the key.
  const isForeign = table && namedArea(workbook, sheet) && !isUnfinished(workbook, sheet) ? foreignIn(sheet, table) : () => () => false;
  return sheet.rows.flatMap(({ rowIndex, cells }) => {
    const isForeignHere = isForeign(rowIndex, cells);
    return cells
      .filter((cell) => !isBlank(cell))
      .map(({ columnIndex }) => ({ rowIndex, columnIndex }))
      .filter((at) => !contains(area, at) || isForeignHere(at.columnIndex));
  });
}

/** Tells of a row, and then of a column in it, whether a person's cell stands there. */
type Foreign = (rowIndex: number, cells: readonly Cell[]) => (columnIndex: number) => boolean;

/**
 * Whether a cell below the header stands in a column that has none of ours, or in a row without the key. Goes from row to row and keeps
 * none: 考核明细 may have 150,000.
 */
function foreignIn(sheet: SheetSnapshot, { words, key }: OwnTable): Foreign {
  const known = new Set(words);
  const header = lastRow(sheet, (cells) => {
    const said = cells.map(textOf);
    return said.includes(key) && said.filter((word) => known.has(word)).length > said.length / 2;
  });
  if (header === undefined) return () => () => false;
  const ours = new Set(header.cells.filter((cell) => known.has(textOf(cell))).map(({ columnIndex }) => columnIndex));
  const keyColumn = header.cells.find((cell) => textOf(cell) === key)?.columnIndex ?? 0;
  return (rowIndex, cells) => {
    const isKeyless = rowIndex > header.rowIndex && isBlank(cells.find(({ columnIndex }) => columnIndex === keyColumn) ?? null);
    return (columnIndex) => isKeyless || (rowIndex >= header.rowIndex && !ours.has(columnIndex));
  };
}

/** The last row whose filled cells are as asked. */
function lastRow({ rows }: SheetSnapshot, isSuch: (cells: readonly Cell[]) => boolean): RowSnapshot | undefined {
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as RowSnapshot;
    const cells = row.cells.filter((cell) => !isBlank(cell));
    if (isSuch(cells)) return { rowIndex: row.rowIndex, cells };
  }
  return undefined;
}
