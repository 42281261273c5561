import { decimalText, parseDecimal, type Decimal } from '../workbook/decimal.ts';
import { fold } from '../workbook/fold.ts';

/** Points as labels and criteria write them: 10分, 3.5 分, 40%. */
const POINTS = /(\d+(?:\.\d+)?)(分|%)/gu;
/** A bracket without another one inside it. */
const BRACKET = /[([【〔{][^()[\]【】〔〕{}]*[)\]】〕}]/gu;
/** What may stand beside the points in a bracket that says nothing else. */
const NOTHING_ELSE = /^(?:满分|最高|最多|至多|上限|得|分值|权重|占|共计|合计|小计|总计|总分|共|计|附加分?|加分项?|为|-|[:,、;])*$/u;

/**
 * A text, folded, without the maximum that stands in its brackets: 双公示（10分） → 双公示; what else the bracket says stays. Of several
 * brackets the last that states the maximum; where none does, and the maximum is their sum, all that state points.
 */
export function withoutMaximum(text: string, max: Decimal | null): string {
  const folded = fold(text);
  if (max === null) return folded;
  const brackets = [...folded.matchAll(BRACKET)].flatMap((match) => {
    const points = [...match[0].matchAll(POINTS)];
    return points.length > 0
      ? [{ at: match.index, text: match[0], states: points.some(([, digits = '']) => parseDecimal(digits).eq(max)) }]
      : [];
  });
  const last = brackets.filter(({ states }) => states).at(-1);
  const going = last ? [last] : brackets;
  return going.reduceRight(
    (rest, { at, text: bracket }) => rest.slice(0, at) + leftOf(bracket, last ? max : null) + rest.slice(at + bracket.length),
    folded,
  );
}

/** What a bracket says besides the points; nothing where it says nothing else. */
function leftOf(bracket: string, max: Decimal | null): string {
  const rest = bracket.replace(POINTS, (points, digits: string) => (max === null || parseDecimal(digits).eq(max) ? '' : points));
  return NOTHING_ELSE.test(rest.slice(1, -1)) ? '' : rest;
}

/** The text by which an indicator is known again: folded, without points in a bracket of their own. */
export function indicatorText(name: string): string {
  const folded = fold(name);
  return folded.replace(BRACKET, (bracket) => (/\d(?:分|%)/u.test(bracket) && leftOf(bracket, null) === '' ? '' : bracket)) || folded;
}

/** A maximum as text; one that is taken off with its sign. */
export function maximumText({ max, negative }: { readonly max: Decimal | null; readonly negative: boolean }): string | null {
  return max === null ? null : decimalText(negative ? max.times(-1) : max);
}
