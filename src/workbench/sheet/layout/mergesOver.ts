import { contains, type Area, type Position } from '../../../workbook/address.ts';

/** True where two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The cell, or the merged area that it is part of. */
export function areaAt(merges: readonly Area[], at: Position): Area {
  return (
    merges.find((area) => contains(area, at)) ?? { top: at.rowIndex, left: at.columnIndex, bottom: at.rowIndex, right: at.columnIndex }
  );
}

const NONE: readonly Area[] = [];

/** The merged areas over each row, indexed once; the same list every time. An area that runs to the sheet's edge ends with the rows. */
export function mergesByRow(merges: readonly Area[], rowCount: number): (rowIndex: number) => readonly Area[] {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let rowIndex = area.top; rowIndex <= Math.min(area.bottom, rowCount - 1); rowIndex++) {
      const row = byRow.get(rowIndex);
      if (row) row.push(area);
      else byRow.set(rowIndex, [area]);
    }
  }
  return (rowIndex) => byRow.get(rowIndex) ?? NONE;
}

/** The smallest area around this one that cuts no merged area in two, as Excel selects. */
export function withWholeMerges(merges: readonly Area[], area: Area): Area {
  let grown = area;
  for (let again = true; again;) {
    again = false;
    for (const merge of merges) {
      if (!overlaps(merge, grown)) continue;
      const wider = {
        top: Math.min(grown.top, merge.top),
        left: Math.min(grown.left, merge.left),
        bottom: Math.max(grown.bottom, merge.bottom),
        right: Math.max(grown.right, merge.right),
      };
      if (wider.top !== grown.top || wider.left !== grown.left || wider.bottom !== grown.bottom || wider.right !== grown.right) {
        grown = wider;
        again = true;
      }
    }
  }
  return grown;
}
