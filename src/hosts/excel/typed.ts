import type { PlainValue } from '../../workbook/edit.ts';

/** No longer text is ever taken for a number or a date. */
const LONGEST_NUMBER = 64;

/**
 * A value as Excel has to be given it so that it stays what it is: Excel reads what it is given as if a person typed it, so
 * `5` would become a number, `4月` a date, `=A1` a formula. An apostrophe in front says that it is text, and is not kept.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
export function typed(value: PlainValue | null): PlainValue | null {
  return typeof value === 'string' && isTakenForMore(value) ? `'${value}` : value;
}

function isTakenForMore(text: string): boolean {
  return /^['=+\-@#]/u.test(text) || /^\s*(?:true|false)\s*$/iu.test(text) || (text.length <= LONGEST_NUMBER && /\p{Nd}/u.test(text));
}
