import type { Area, Position } from './address.ts';

/** Cells as few rectangles: runs down a column first, then equal runs side by side. Zero-based, none twice. */
export function coalesce(cells: readonly Position[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.columnIndex - b.columnIndex || a.rowIndex - b.rowIndex);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { rowIndex, columnIndex } of sorted) {
    const last = runs.at(-1);
    if (last?.left === columnIndex && (last.bottom === rowIndex || last.bottom + 1 === rowIndex)) last.bottom = rowIndex;
    else runs.push({ top: rowIndex, left: columnIndex, bottom: rowIndex, right: columnIndex });
  }
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const run of runs) {
    const key = `${run.top}:${run.bottom}`;
    const beside = open.get(key);
    if (beside && beside.right + 1 === run.left) beside.right = run.right;
    else {
      areas.push(run);
      open.set(key, run);
    }
  }
  return areas;
}
