import type { Decimal } from '../workbook/decimal.ts';

/**
 * Formulas see so many decimal places of a sum of points. Scores are added exactly by the assessment; a program adds binary fractions, and
 * its error lies beyond these places, where no figure of an office's stands.
 */
export const POINT_PLACES = 10;

/** Products of points and full marks are the same beyond these decimal places, for formulas. */
export const PRODUCT_PLACES = 8;

const HALF_UP = 1;

/** A figure as formulas see it. */
export function asCalculated(points: Decimal): Decimal {
  return points.round(POINT_PLACES, HALF_UP);
}

/** The same as a formula. */
export function asCalculatedFormula(points: string): string {
  return `ROUND(${points},${POINT_PLACES})`;
}
