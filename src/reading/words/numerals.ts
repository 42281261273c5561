import { fold } from '../../workbook/fold.ts';

/** What kind of number stands before a row. */
export type Numeral =
  | { readonly kind: 'arabic'; readonly value: number }
  /** Depth 0 for 一、 and 1 for （一）. `rest` is the text behind it. */
  | { readonly kind: 'chinese'; readonly depth: 0 | 1; readonly rest: string };

const CHINESE = '[一二三四五六七八九十百]+';
const BRACKETED = new RegExp(`^\\(${CHINESE}\\)[、.,]?`, 'u');
const PLAIN = new RegExp(`^第?${CHINESE}(?:[、.,:]|部分[、.,:]?|$)`, 'u');

/** `3`, `3.`, `（3）`, `③`, `3、` → 3; undefined for other text and for dotted numbers such as 1.1. */
export function arabicNumber(text: string): number | undefined {
  const match = /^[(第]?(\d{1,5})[).、,]?$/u.exec(fold(text));
  return match ? Number(match[1]) : undefined;
}

/**
 * `一`, `一、`, `（二）`, and the same in front of a text: `一、组织领导（25分）`. A plain numeral in front of a text
 * needs its 、 or full stop: 一票否决 and 三公经费 are words.
 */
export function chineseNumeral(text: string): Numeral | undefined {
  const folded = fold(text);
  const bracketed = BRACKETED.exec(folded);
  if (bracketed) return { kind: 'chinese', depth: 1, rest: folded.slice(bracketed[0].length) };
  const plain = PLAIN.exec(folded);
  return plain ? { kind: 'chinese', depth: 0, rest: folded.slice(plain[0].length) } : undefined;
}

/** True where a number belongs and a word stands: 附加分, but not 3, 1.1, 三, （二）, A1 or a dash. */
export function isWords(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/\d/u.test(fold(text)) && chineseNumeral(text) === undefined;
}
