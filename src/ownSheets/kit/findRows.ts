import { fold } from '../../workbook/fold.ts';
import { isBlank, textOf, type Grid } from '../../workbook/grid.ts';

/** Rows of a list in a sheet of ours, found again by their headers wherever a person has moved the columns. Zero-based. */
export interface FoundRows {
  /** The column of each header word. */
  readonly columns: readonly number[];
  /** The rows below the header down to the first that is blank in all these columns. */
  readonly rowIndexes: readonly number[];
}

/** Finds a list by the words of its header; null where no row holds all of them. */
export function findRows(grid: Grid, words: readonly string[]): FoundRows | null {
  for (const header of grid.rowIndexes) {
    const cells = grid.filled(header);
    const columns = words.map((word) => cells.find((cell) => fold(textOf(cell)) === fold(word))?.columnIndex ?? -1);
    if (columns.includes(-1)) continue;
    const rowIndexes: number[] = [];
    for (let rowIndex = header + 1; columns.some((column) => !isBlank(grid.own(rowIndex, column))); rowIndex++) rowIndexes.push(rowIndex);
    return { columns, rowIndexes };
  }
  return null;
}
