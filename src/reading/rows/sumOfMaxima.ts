import { sum, type Decimal } from '../../workbook/decimal.ts';
import type { Indicator } from '../model.ts';

/** The maxima of the ordinary indicators, or of the bonus rows, in points. */
export function sumOfMaxima(indicators: readonly Indicator[], bonus: boolean): Decimal {
  return sum(indicators.flatMap((indicator) => (indicator.max && indicator.bonus === bonus ? [indicator.max] : [])));
}
