import type { Area, Position } from '../../../workbook/address.ts';
import { areaAt, withWholeMerges } from '../layout/mergesOver.ts';

/** What is selected: the active cell, which typing goes to, and the corner that Shift moves. Equal for a single cell. */
export interface Selection {
  readonly active: Position;
  readonly corner: Position;
  /** Whole rows or columns: merged areas that reach beyond them don't widen them, as in Excel. */
  readonly lines?: 'rows' | 'columns';
}

/** A single cell; of a merged area its first. */
export function selectCell(merges: readonly Area[], at: Position): Selection {
  const { top, left } = areaAt(merges, at);
  const active = { rowIndex: top, columnIndex: left };
  return { active, corner: active };
}

/** The cells from the active one to its corner, no merged area cut in two. */
export function selectedArea(merges: readonly Area[], { active, corner, lines }: Selection): Area {
  const area = {
    top: Math.min(active.rowIndex, corner.rowIndex),
    left: Math.min(active.columnIndex, corner.columnIndex),
    bottom: Math.max(active.rowIndex, corner.rowIndex),
    right: Math.max(active.columnIndex, corner.columnIndex),
  };
  return lines ? area : withWholeMerges(merges, area);
}

/** True where one cell is selected, a merged area too. */
export function isSingle(merges: readonly Area[], selection: Selection): boolean {
  const one = areaAt(merges, selection.active);
  const all = selectedArea(merges, selection);
  return one.top === all.top && one.left === all.left && one.bottom === all.bottom && one.right === all.right;
}
