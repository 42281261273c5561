import type { Area, Position } from '../../../workbook/address.ts';

/** How far the fill handle of an area reaches that is dragged to a cell: down, up, right or left, wherever it is further from the area. */
export function fillTarget(source: Area, { rowIndex, columnIndex }: Position): Area {
  const down = Math.max(rowIndex - source.bottom, source.top - rowIndex, 0);
  const across = Math.max(columnIndex - source.right, source.left - columnIndex, 0);
  return down >= across
    ? { ...source, top: Math.min(source.top, rowIndex), bottom: Math.max(source.bottom, rowIndex) }
    : { ...source, left: Math.min(source.left, columnIndex), right: Math.max(source.right, columnIndex) };
}
