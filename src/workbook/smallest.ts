/** The smallest of any number of numbers, Infinity of none. `Math.min` takes as many as the stack holds. */
export function smallest(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const number of numbers) least = Math.min(least, number);
  return least;
}
