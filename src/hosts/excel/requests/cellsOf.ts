import type { Area } from '../../../workbook/address.ts';

/** How many cells an area has. */
export function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
