import type { Area } from '../address.ts';

/** True where all cells of an area lie in another one. */
export function liesWithin(around: Area, { top, left, bottom, right }: Area): boolean {
  return top >= around.top && left >= around.left && bottom <= around.bottom && right <= around.right;
}
