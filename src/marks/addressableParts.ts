import type { Position } from '../workbook/address.ts';
import { coalesce } from '../workbook/coalesce.ts';
import { areaList } from '../workbook/reference.ts';

/** Excel cuts a longer address off. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting */
const LONGEST_ADDRESS = 8192;

/** Cells whose areas can be named in one address. */
export interface AddressablePart<T> {
  readonly cells: readonly T[];
  /** In the order of `areaList`. */
  readonly ranges: readonly string[];
}

/** Cells in as many parts, from the top down, as keep the address of each short enough; one part in any ordinary sheet. */
export function addressableParts<T extends { readonly at: Position }>(cells: readonly T[]): readonly AddressablePart<T>[] {
  const ranges = areaList(coalesce(cells.map(({ at }) => at)));
  if (ranges.join(',').length <= LONGEST_ADDRESS) return [{ cells, ranges }];
  const sorted = [...cells].sort((a, b) => a.at.rowIndex - b.at.rowIndex || a.at.columnIndex - b.at.columnIndex);
  const middle = Math.ceil(sorted.length / 2);
  // eslint-disable-next-line kaohe/no-recursion -- half as many each time
  return [...addressableParts(sorted.slice(0, middle)), ...addressableParts(sorted.slice(middle))];
}
