import type { Decimal } from '../workbook/decimal.ts';

/**
 * Formulas see so many decimal places of a sum of points. Scores are added exactly by the assessment; a program adds binary fractions, and
 * its error lies beyond these places, where no figure of an office's stands.
 */
export const POINT_PLACES = 10;

/**
 * Products of points and full marks are the same beyond these decimal places, for formulas: scores that differ by 0.000000001 still do, and
 * the error of a product of two thousands, some 0.0000000001, does not show.
 */
export const PRODUCT_PLACES = 9;

const HALF_UP = 1;

/** A figure as formulas see it. */
export function asCalculated(points: Decimal): Decimal {
  return points.round(POINT_PLACES, HALF_UP);
}

/** The same as a formula. */
export function asCalculatedFormula(points: string): string {
  return `ROUND(${points},${POINT_PLACES})`;
}
