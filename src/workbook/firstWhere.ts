/** The lowest index from 0 that passes a test which all later ones pass too; `length` where none does. */
export function firstWhere(length: number, passes: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
