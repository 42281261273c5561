import { sum, type Decimal } from '../../workbook/decimal.ts';
import type { Indicator } from '../model.ts';

/** What a total of these indicators' maxima may say: the sum of the ordinary ones, and the same with the bonus ones. Nothing is weighed. */
export function sumsOfMaxima(indicators: readonly Pick<Indicator, 'max' | 'bonus' | 'deduction'>[]): readonly Decimal[] {
  const of = (withBonus: boolean): Decimal =>
    sum(indicators.flatMap(({ max, bonus, deduction }) => (max && !deduction && (withBonus || !bonus) ? [max] : [])));
  return [of(false), of(true)];
}
