import { decimalOf, type Decimal } from '../workbook/decimal.ts';
import type { PlainValue } from '../workbook/edit.ts';
import { VALIDATION_TITLE } from '../workbook/marks.ts';

/** True where Excel would take what is typed in a score cell without a word: a number from 0 to the maximum, in points. */
export function takesScore(value: PlainValue, max: Decimal): boolean {
  if (typeof value !== 'number') return false;
  const points = decimalOf(value);
  return points.gte(0) && points.lte(max);
}

/**
 * The same as a data validation.
 *
 * @param max a figure, or the address of the cell that holds it
 */
export function scoreValidation(max: string) {
  const most = /^\d/u.test(max) ? ` ${max} ` : '本项分值';
  return {
    rule: { type: 'decimal', minimum: '0', maximum: max },
    // 不适用 is a rightful entry that a decimal rule refuses: a person may keep what was typed.
    style: 'warning',
    errorTitle: VALIDATION_TITLE,
    error: `得分应为 0 至${most}之间的数，请改正。确实不适用的，请填写“不适用”并选择“是”。`,
  } as const;
}
