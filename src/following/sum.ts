/**
 * The sum without what binary fractions leave over on the way: 0.1, 0.2 and 0.3 are 0.6 (Neumaier's way, which LibreOffice takes too).
 */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  let left = 0;
  for (const number of numbers) {
    const next = sum + number;
    left += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + left;
}
