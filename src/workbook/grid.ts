import type { Area } from './address.ts';
import { cellIn } from './cellAt.ts';
import { firstWhere } from './firstWhere.ts';
import type { Cell, SheetSnapshot } from './snapshot.ts';

/** A sheet that can be asked for a cell. All numbers are zero-based. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** The rows that hold cells, ascending. */
  readonly rowIndexes: readonly number[];
  /** Those of them between two rows, neither included. */
  rowsBetween(after: number, before: number): readonly number[];
  /** What the file holds in this very cell, covered or not: sums count what stands in covered cells too. */
  stored(rowIndex: number, columnIndex: number): Cell | null;
  /** What stands in this very cell; null for a blank one and for a cell that a merged area covers. */
  own(rowIndex: number, columnIndex: number): Cell | null;
  /** What a person sees there: a covered cell speaks with the first cell of its merged area. */
  seen(rowIndex: number, columnIndex: number): Cell | null;
  /** The merged area over this cell. Known for rows that hold cells. */
  mergeAt(rowIndex: number, columnIndex: number): Area | undefined;
  /** True for a cell that a merged area hides: any of its cells but the first. Known for rows that hold cells. */
  isCovered(rowIndex: number, columnIndex: number): boolean;
  /** The cells of a row that hold more than white space and are not covered, left to right. */
  filled(rowIndex: number): readonly Cell[];
}

/** Indexes a sheet once. Costs what its cells and the merged areas over them cost, whatever its dimension says. */
export function gridOf(sheet: SheetSnapshot): Grid {
  const rows = new Map(sheet.rows.map((row) => [row.rowIndex, row]));
  const rowIndexes = sheet.rows.map((row) => row.rowIndex);
  const merges = mergesByRow(sheet.merges, rowIndexes);
  const filledByRow = new Map<number, readonly Cell[]>();

  const mergeAt = (rowIndex: number, columnIndex: number): Area | undefined => {
    const inRow = merges.get(rowIndex);
    const area = inRow?.[firstBeyond(inRow, columnIndex) - 1];
    return area && area.right >= columnIndex ? area : undefined;
  };
  const stored = (rowIndex: number, columnIndex: number): Cell | null => {
    const cells = rows.get(rowIndex)?.cells;
    return cells ? cellIn(cells, columnIndex) : null;
  };

  const isCovered = (rowIndex: number, columnIndex: number): boolean => {
    const area = mergeAt(rowIndex, columnIndex);
    return area !== undefined && (area.top !== rowIndex || area.left !== columnIndex);
  };

  return {
    sheet,
    rowIndexes,
    stored,
    mergeAt,
    isCovered,
    rowsBetween(after, before) {
      return rowIndexes.slice(firstAtLeast(rowIndexes, after + 1), firstAtLeast(rowIndexes, before));
    },
    own(rowIndex, columnIndex) {
      const cell = stored(rowIndex, columnIndex);
      return cell && isCovered(rowIndex, columnIndex) ? null : cell;
    },
    seen(rowIndex, columnIndex) {
      const area = mergeAt(rowIndex, columnIndex);
      return area ? stored(area.top, area.left) : stored(rowIndex, columnIndex);
    },
    filled(rowIndex) {
      const known = filledByRow.get(rowIndex);
      if (known) return known;
      const cells = rows.get(rowIndex)?.cells ?? [];
      const filled = cells.filter((cell) => !isBlank(cell) && this.own(rowIndex, cell.columnIndex) !== null);
      filledByRow.set(rowIndex, filled);
      return filled;
    },
  };
}

/** Blank is an empty cell or one with only white space. */
export function isBlank(cell: Cell | null): boolean {
  return cell === null || (cell.kind === 'text' && cell.value.trim() === '');
}

/** The words of a cell: text and numbers as they are; empty for blanks, booleans, and results that are missing or wrong. */
export function textOf(cell: Cell | null): string {
  if (cell?.kind === 'text') return cell.value;
  return cell?.kind === 'number' ? String(cell.value) : '';
}

/** The merged areas over each row, left to right. Where a file has areas that overlap, the leftmost one stands. */
function mergesByRow(merges: readonly Area[], rowIndexes: readonly number[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of [...merges].sort((a, b) => a.left - b.left)) {
    for (let i = firstAtLeast(rowIndexes, area.top); i < rowIndexes.length; i++) {
      const rowIndex = rowIndexes[i] as number;
      if (rowIndex > area.bottom) break;
      const row = byRow.get(rowIndex);
      if (!row) byRow.set(rowIndex, [area]);
      else if ((row.at(-1) as Area).right < area.left) row.push(area);
    }
  }
  return byRow;
}

function firstAtLeast(ascending: readonly number[], value: number): number {
  return firstWhere(ascending.length, (i) => (ascending[i] as number) >= value);
}

/** The index of the first area that begins to the right of a column. */
function firstBeyond(areas: readonly Area[], columnIndex: number): number {
  return firstWhere(areas.length, (i) => (areas[i] as Area).left > columnIndex);
}
