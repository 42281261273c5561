/**
 * A number from 1 on that none of these has: behind the largest, or where that is as large as a number may be, the first one free.
 * What is no whole number counts for none.
 */
export function freeNumber<T>(all: readonly T[], numberOf: (one: T) => number, largest: number, first = 1): number {
  const most = all.reduce((found, one) => (Number.isInteger(numberOf(one)) ? Math.max(found, numberOf(one)) : found), first - 1);
  if (most < largest) return most + 1;
  const taken = new Set(all.map(numberOf));
  let free = first;
  while (taken.has(free)) free++;
  return free;
}
