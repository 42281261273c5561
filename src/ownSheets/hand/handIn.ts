import { contains, type Position } from '../../workbook/address.ts';
import { gridOf, isBlank, textOf } from '../../workbook/grid.ts';
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
  const isForeign = table && namedArea(workbook, sheet) && !isUnfinished(workbook, sheet) ? foreignIn(sheet, table) : () => false;
  return sheet.rows.flatMap(({ rowIndex, cells }) =>
    cells
      .filter((cell) => !isBlank(cell))
      .map(({ columnIndex }) => ({ rowIndex, columnIndex }))
      .filter((at) => !contains(area, at) || isForeign(at)),
  );
}

/** Whether a cell below the header stands in a column that has none of ours, or in a row without the key. */
function foreignIn(sheet: SheetSnapshot, { words, key }: OwnTable): (at: Position) => boolean {
  const grid = gridOf(sheet);
  const known = new Set(words);
  // Not by the grid, which would keep the cells of each row that it is asked for.
  const filled = ({ rowIndex, cells }: RowSnapshot): readonly Cell[] =>
    cells.filter((cell) => !isBlank(cell) && !grid.isCovered(rowIndex, cell.columnIndex));
  const headerRow = [...sheet.rows].reverse().find((row) => {
    const said = filled(row).map(textOf);
    return said.includes(key) && said.filter((word) => known.has(word)).length > said.length / 2;
  });
  if (!headerRow) return () => false;
  const header = headerRow.rowIndex;
  const cells = filled(headerRow);
  const ours = new Set(cells.filter((cell) => known.has(textOf(cell))).map(({ columnIndex }) => columnIndex));
  const keyColumn = cells.find((cell) => textOf(cell) === key)?.columnIndex ?? 0;
  return ({ rowIndex, columnIndex }) =>
    (rowIndex === header && !ours.has(columnIndex)) ||
    (rowIndex > header && (!ours.has(columnIndex) || isBlank(grid.stored(rowIndex, keyColumn))));
}
