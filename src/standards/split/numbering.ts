/** How parts are numbered, each kind with the place of a number in its row: 一、 (一) 1. (1) ①. */
const KINDS: readonly { readonly words: RegExp; readonly chinese: boolean }[] = [
  { words: /([一二三四五六七八九十]{1,3})、/uy, chinese: true },
  { words: /\(([一二三四五六七八九十]{1,3})\)[、.,:]?/uy, chinese: true },
  { words: /(\d{1,2})[.、](?!\d)/uy, chinese: false },
  { words: /(\d{1,2})\)[、.,:]?/uy, chinese: false },
  { words: /\((\d{1,2})\)[、.,:]?/uy, chinese: false },
];

const CIRCLED = /[①-⑳]/u;
const DIGITS = '零一二三四五六七八九十';

/** A number before a part. */
export interface Numeral {
  /** Which way of numbering: parts of one row have the same. */
  readonly kind: number;
  readonly value: number;
  readonly length: number;
}

/** The number that stands at this place of a folded text, if one does. Whether it fits the row is for the caller to say. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const letter = text.charAt(at);
  if (CIRCLED.test(letter)) {
    const value = letter.charCodeAt(0) - 0x245f;
    return { kind: KINDS.length, value, length: /[、.,]/u.test(text.charAt(at + 1)) ? 2 : 1 };
  }
  if (!/[\d(一二三四五六七八九十]/u.test(letter)) return undefined;
  for (const [kind, { words, chinese }] of KINDS.entries()) {
    words.lastIndex = at;
    const match = words.exec(text);
    if (match) return { kind, value: chinese ? chineseValue(match[1] as string) : Number(match[1]), length: match[0].length };
  }
  return undefined;
}

function chineseValue(text: string): number {
  if (text.length === 1) return DIGITS.indexOf(text);
  if (text.startsWith('十')) return 10 + DIGITS.indexOf(text.charAt(1));
  return DIGITS.indexOf(text.charAt(0)) * 10 + (text.length === 3 ? DIGITS.indexOf(text.charAt(2)) : 0);
}
