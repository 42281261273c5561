import { standardOfIndicator } from '../../assessment/standardOfIndicator.ts';
import type { Indicator } from '../../reading/model.ts';
import { decimalText } from '../../workbook/decimal.ts';

/** So many scores are listed one by one. */
const MOST_LISTED = 12;

/**
 * What an indicator's standard can yield: `0、1、2、3`, `0 到 10，每 0.5 分一档`, `最高 5`. Null where it has none of its own, and where a
 * person must judge.
 */
export function attainableText(indicator: Indicator): string | null {
  const reading = standardOfIndicator(indicator)?.reading;
  if (!reading?.attainableMax || reading.manual) return null;
  const { scores, attainableMax } = reading;
  const [first, second, last] = [scores?.[0], scores?.[1], scores?.at(-1)];
  if (!scores || !first || !last) return `最高 ${decimalText(attainableMax)}`;
  if (scores.length <= MOST_LISTED) return scores.map(decimalText).join('、');
  const step = second?.minus(first);
  const isEven = step && scores.every((score, i) => score.eq(first.plus(step.times(i))));
  return isEven ? `${decimalText(first)} 到 ${decimalText(last)}，每 ${decimalText(step)} 分一档` : `最高 ${decimalText(attainableMax)}`;
}
