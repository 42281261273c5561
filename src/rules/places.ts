import type { Decimal } from '../workbook/decimal.ts';

/**
 * Beyond these decimal places two figures of points are the same: what binary fractions leave of =SUM(0.3,-0.1,-0.1,-0.1), which is
 * -5.6E-17, or of =1000.4-910.4 is nothing that anybody meant. Every program rounds so in ROUND; comparing without it is another
 * matter in each.
 */
export const POINT_PLACES = 10;

/** Products of points and full marks are the same beyond these decimal places. */
export const PRODUCT_PLACES = 8;

const HALF_UP = 1;

/** A figure as far as it is meant: 20.00000000001 → 20. */
export function asMeant(points: Decimal): Decimal {
  return points.round(POINT_PLACES, HALF_UP);
}

/** The same as a formula. */
export function asMeantFormula(points: string): string {
  return `ROUND(${points},${POINT_PLACES})`;
}
