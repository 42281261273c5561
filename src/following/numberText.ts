import { NotWorkedOut } from './notWorkedOut.ts';
import { VALUE_ERROR, type CellError } from './value.ts';

/**
 * A number as & and the text functions write it: as General shows it in a wide cell, with 15 digits. Very large and very small ones,
 * which General writes with a power of ten, are left to Excel.
 */
export function textOfNumber(number: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) throw new NotWorkedOut('unclear');
  return String(digits15(number));
}

/** The number that Excel shows of it: 15 digits, all that it ever shows. */
export function digits15(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number : Number(number.toPrecision(15));
}

const PLAIN = /^ *[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)? *%? *$/u;

/**
 * The number that a text is taken for in a calculation: `8.5`, ` 90% `. An error for a text that can be none, as it has no digit. Dates,
 * times, amounts of money, separators of thousands and full-width digits are read by the language of the program, so they are left to it.
 */
export function numberOfText(text: string): number | CellError {
  if (PLAIN.test(text)) {
    const number = Number(text.replace('%', '').trim());
    return text.includes('%') ? number / 100 : number;
  }
  if (!/[\p{N}零〇一二三四五六七八九十]/u.test(text)) return VALUE_ERROR;
  throw new NotWorkedOut('unclear');
}
