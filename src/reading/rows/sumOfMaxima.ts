import { sum, type Decimal } from '../../workbook/decimal.ts';
import type { Indicator } from '../model.ts';

/** The maxima of the ordinary indicators, each with its weight, or of the bonus rows, in points. */
export function sumOfMaxima(indicators: readonly Indicator[], of: 'ordinary' | 'bonus'): Decimal {
  return sum(
    indicators.flatMap(({ max, bonus, deduction, weight }) => {
      if (!max || deduction || bonus !== (of === 'bonus')) return [];
      return [weight ? max.times(weight) : max];
    }),
  );
}
