import { decimalOf, parseDecimal, sum, type Decimal } from '../../workbook/decimal.ts';
import type { Grid } from '../../workbook/grid.ts';
import { foldWords } from '../words/foldWords.ts';
import type { Doubt } from '../model.ts';
import type { IndicatorOfRows } from './readIndicators.ts';

const ONE = parseDecimal('1');
const HUNDRED = parseDecimal('100');

export interface Weighed {
  readonly indicators: readonly IndicatorOfRows[];
  readonly weighted: boolean;
  readonly doubts: readonly Doubt[];
}

/**
 * A column 权重 beside maxima that are all equal weighs them; beside others it says nothing. Weights add up to 100 % or to 1,
 * else nothing can be totalled.
 *
 * @param column the column of the weights, zero-based
 */
export function weigh(grid: Grid, indicators: readonly IndicatorOfRows[], column: number | null): Weighed {
  const plain = { indicators, weighted: false, doubts: [] };
  const ordinary = indicators.filter(({ max, bonus, deduction }) => max && !bonus && !deduction);
  const [first] = ordinary;
  if (column === null || !first?.max || ordinary.length < 2 || !ordinary.every(({ max }) => max && first.max?.eq(max))) return plain;
  const weights = new Map(ordinary.map((indicator) => [indicator, weightAt(grid, indicator.rowIndex, column)]));
  if (![...weights.values()].some((weight) => weight !== undefined)) return plain;
  // Without a column of their own for either, maxima and weights would be one and the same.
  if (first.maxAt.columnIndex === column && first.maxSource === 'column') return plain;
  const total = sum([...weights.values()].flatMap((weight) => (weight ? [weight] : [])));
  const complete = [...weights.values()].every((weight) => weight !== undefined);
  const whole = complete && total.eq(ONE) ? ONE : complete && total.eq(HUNDRED) ? HUNDRED : null;
  const isRead = (indicator: IndicatorOfRows): boolean => weights.get(indicator) !== undefined;
  const withPlaces = indicators.map((indicator) =>
    isRead(indicator) ? { ...indicator, weightAt: { rowIndex: indicator.rowIndex, columnIndex: column } } : indicator,
  );
  if (whole === null)
    return {
      indicators: withPlaces,
      weighted: true,
      doubts: [{ of: 'weights', at: { rowIndex: first.rowIndex, columnIndex: column }, sum: total }],
    };
  return {
    weighted: true,
    doubts: [],
    indicators: withPlaces.map((indicator, i) => {
      const weight = weights.get(indicators[i] ?? indicator);
      return weight ? { ...indicator, weight: weight.div(whole) } : indicator;
    }),
  };
}

/** 50%, 0.5, 50 or 50分; a number formatted as a percentage is the share that is stored. */
export function weightAt(grid: Grid, rowIndex: number, column: number): Decimal | undefined {
  const cell = grid.seen(rowIndex, column);
  if (cell?.kind === 'number') return cell.format === 'date' || cell.value < 0 ? undefined : decimalOf(cell.value);
  const match = cell?.kind === 'text' ? /^(\d+(?:\.\d+)?)(%|分)?$/u.exec(foldWords(cell.value)) : null;
  if (!match) return undefined;
  return match[2] === '%' ? parseDecimal(match[1] as string).div(100) : parseDecimal(match[1] as string);
}
