import { isBlank, type Grid } from '../../workbook/grid.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import type { Entry } from '../model.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import type { TaskColumns } from './taskColumns.ts';

/** Cells by what counts in a task table: placeholders are blanks, and a merged area speaks for the rows that it covers. */
export interface TaskCells {
  /** What stands in this very cell; null for a blank, a placeholder and a covered one. */
  readonly own: (rowIndex: number, columnIndex: number) => Cell | null;
  /** The same; for a cell merged over several rows what stands in the first, and its place. */
  readonly entry: (rowIndex: number, columnIndex: number) => Entry;
  /** The same for a target, which may be merged over several years too. */
  readonly target: (rowIndex: number, columnIndex: number, years: TaskColumns['years']) => Entry;
}

export function taskCells(grid: Grid, placeholders: readonly string[]): TaskCells {
  const filled = (cell: Cell | null): Cell | null =>
    isBlank(cell) || (cell?.kind === 'text' && isPlaceholder(cell.value, placeholders)) ? null : cell;
  const within = (rowIndex: number, columnIndex: number, reaches: (left: number) => boolean): Entry => {
    const area = grid.mergeAt(rowIndex, columnIndex);
    if (!area) return { at: { rowIndex, columnIndex }, cell: filled(grid.stored(rowIndex, columnIndex)) };
    // A title or a section merged across the table is no unit and no deadline.
    if (!reaches(area.left)) return { at: { rowIndex, columnIndex }, cell: null };
    return { at: { rowIndex: area.top, columnIndex: area.left }, cell: filled(grid.stored(area.top, area.left)) };
  };
  return {
    own: (rowIndex, columnIndex) => filled(grid.own(rowIndex, columnIndex)),
    entry: (rowIndex, columnIndex) => within(rowIndex, columnIndex, (left) => left === columnIndex),
    target: (rowIndex, columnIndex, years) => within(rowIndex, columnIndex, (left) => years.some((year) => year.columnIndex === left)),
  };
}
