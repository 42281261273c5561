import Big from 'big.js';

/** An exact decimal. Points are added, compared and divided as these, never as bare floats. */
export type Decimal = Big;

export const ZERO: Decimal = new Big(0);

const HALF_UP = 1;

/**
 * The decimal that Excel shows for a stored number. Excel keeps 15 significant digits
 * (https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3), a file may hold 17:
 * 8.1989999999999998 → 8.199, and 0.1+0.2 as a formula's result → 0.3.
 */
export function decimalOf(number: number): Decimal {
  const known = KNOWN.get(number);
  // One that is less than nothing by its sign alone is another.
  if (known && number !== 0) return known;
  // Whole points, the most by far, need no rounding.
  const made = new Big(Number.isSafeInteger(number) ? number : number.toPrecision(15));
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(number, made);
  return made;
}

/** Nothing changes a decimal, and the scores of a workbook are the same few again and again. */
const KNOWN = new Map<number, Decimal>();
const MOST_KNOWN = 1000;

/** The decimal that plain digits spell, such as `-1234.50`. Throws on anything else. */
export function parseDecimal(digits: string): Decimal {
  return new Big(digits);
}

export function sum(decimals: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const decimal of decimals) total = total.plus(decimal);
  return total;
}

/** The largest of some; undefined of none. */
export function largest(decimals: readonly Decimal[]): Decimal | undefined {
  return decimals.reduce<Decimal | undefined>((most, one) => (most?.gte(one) ? most : one), undefined);
}

/** Half up to two places, as every figure is shown: 89.995 → 90. Grades and ranks never use it. */
export function rounded(decimal: Decimal): Decimal {
  return decimal.round(2, HALF_UP);
}

/** As a person writes it, without trailing zeros or exponent: 5.50 → 5.5 */
export function decimalText(decimal: Decimal): string {
  return decimal.toFixed();
}
