import { textOf, type Grid } from '../../workbook/grid.ts';
import type { Cell } from '../../workbook/snapshot.ts';
import type { TableFrame } from '../frame/frameTables.ts';
import { arabicNumber } from '../rows/numerals.ts';
import { isNote, isSignature, isStatisticsLabel, isSubtotalLabel, isTotalLabel } from '../rows/rowWords.ts';

/** The rows of a roster that hold a unit, zero-based: not totals, averages, notes or the footer. */
export function unitRows(grid: Grid, frame: TableFrame, unitColumn: number): readonly number[] {
  const rows: number[] = [];
  let numbered = false;
  for (const rowIndex of frame.body) {
    const cells = cellsOf(grid, frame, rowIndex);
    const label = textOf(cells[0] ?? null);
    const name = textOf(grid.own(rowIndex, unitColumn)).trim();
    const words = [label, name];
    if (words.some((text) => isTotalLabel(text) || isSubtotalLabel(text) || isStatisticsLabel(text))) continue;
    const hasNumber = arabicNumber(label) !== undefined;
    if (!hasNumber && words.some((text) => isNote(text) || isSignature(text))) continue;
    const others = cells.filter((cell) => cell.columnIndex > unitColumn);
    // A unit without any score is one all the same, unless it stands apart or has no number among numbered ones.
    const apart = name === '' || rowIndex - (rows.at(-1) ?? rowIndex - 1) > 1 || (numbered && !hasNumber);
    const wide = (grid.mergeAt(rowIndex, unitColumn)?.right ?? unitColumn) > unitColumn;
    if (cells.length === 0 || (others.length === 0 && apart) || wide) continue;
    if (name === '' && !others.some((cell) => cell.kind === 'number')) continue;
    numbered ||= hasNumber;
    rows.push(rowIndex);
  }
  return rows;
}

/** The total rows below the last unit, zero-based. */
export function rosterTotalRows(grid: Grid, frame: TableFrame, lastUnit: number | undefined): readonly number[] {
  return frame.body.filter((rowIndex) => {
    const label = cellsOf(grid, frame, rowIndex)[0];
    return rowIndex > (lastUnit ?? 0) && label?.kind === 'text' && isTotalLabel(label.value);
  });
}

function cellsOf(grid: Grid, frame: TableFrame, rowIndex: number): readonly Cell[] {
  return grid.filled(rowIndex).filter((cell) => cell.columnIndex >= frame.left && cell.columnIndex <= frame.right);
}
