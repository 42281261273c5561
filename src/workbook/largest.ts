/** The largest of any number of numbers, -Infinity of none. `Math.max` takes as many as the stack holds. */
export function largest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}
