import type { Position } from '../workbook/address.ts';
import { coalesce } from '../workbook/coalesce.ts';
import { areaList } from '../workbook/reference.ts';

/** Excel cuts a longer address off. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting */
const LONGEST_ADDRESS = 8192;

/**
 * Cells whose areas can be named in one address, and the first of which is the topmost and the leftmost of all: of several ranges Excel
 * writes a formula for the first cell of the first, LibreOffice for the topmost of the leftmost column.
 */
export interface AddressablePart<T> {
  readonly cells: readonly T[];
  /** In the order of `areaList`. */
  readonly ranges: readonly string[];
}

/** Cells in as many parts, from the top down, as keep the address of each short enough; one part in any ordinary sheet. */
export function addressableParts<T extends { readonly at: Position }>(cells: readonly T[]): readonly AddressablePart<T>[] {
  return withCorners(cells).flatMap((part) => {
    const ranges = areaList(coalesce(part.map(({ at }) => at)));
    if (ranges.join(',').length <= LONGEST_ADDRESS) return [{ cells: part, ranges }];
    const middle = Math.ceil(part.length / 2);
    // eslint-disable-next-line kaohe/no-recursion -- half as many each time
    return [...addressableParts(part.slice(0, middle)), ...addressableParts(part.slice(middle))];
  });
}

/** Cells from the top down, in parts none of which has a cell to the left of its first. */
function withCorners<T extends { readonly at: Position }>(cells: readonly T[]): readonly (readonly T[])[] {
  const parts: { readonly left: number; readonly cells: T[] }[] = [];
  for (const cell of [...cells].sort((a, b) => a.at.rowIndex - b.at.rowIndex || a.at.columnIndex - b.at.columnIndex)) {
    const left = cell.at.columnIndex;
    const part = parts.find((one) => one.left <= left);
    if (part) part.cells.push(cell);
    else parts.push({ left, cells: [cell] });
  }
  return parts.map((part) => part.cells);
}
