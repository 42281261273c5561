import { decimalOf, parseDecimal, type Decimal } from '../workbook/decimal.ts';
import { remembered } from '../workbook/remembered.ts';

/** A number in digits or in Chinese numerals below 1000, as a standard writes it: 5, 0.5, 两, 十五, 一百二十, 零点五, 半. */
export const NUMBER = String.raw`(?:\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?|半)`;

/** What makes another word of 分: 5分钟, 三分之一, 统一分类, 百分点. */
const OTHER_WORD = '之|钟|别|类|级|析|管|公司|局|中心|支|期|批|段|解|享|工|组|布|点|配|数段|阶段|层';

/** 分 behind a number. */
export const POINT = `分(?!${OTHER_WORD})`;

/** An amount of points: 5分, 两分, 0.5 分. */
export const AMOUNT = `${NUMBER}${POINT}`;

/** Each at the place of its value. */
export const CHINESE_DIGITS = '零一二三四五六七八九';

/** The value of a text that `NUMBER` has matched: 0.5 → 0.5, 两 → 2, 一百二十 → 120, 半 → 0.5. Undefined for 十百 and the like. */
export const numberOf: (text: string) => Decimal | undefined = remembered(valueOf, 500);

function valueOf(text: string): Decimal | undefined {
  if (/^\d/u.test(text)) return parseDecimal(text);
  if (text === '半') return parseDecimal('0.5');
  const [whole = '', fraction] = text.replace(/〇/gu, '零').replace(/两/gu, '二').split('点');
  const value = wholeOf(whole);
  if (value === undefined) return undefined;
  return fraction === undefined
    ? decimalOf(value)
    : parseDecimal(`${value}.${[...fraction].map((digit) => CHINESE_DIGITS.indexOf(digit)).join('')}`);
}

/** The first number of a text; undefined where there is none. */
export function firstNumber(text: string): Decimal | undefined {
  const found = FIRST.exec(text);
  return found ? numberOf(found[0]) : undefined;
}

/** Every number of a text that has points behind it or stands in a list of them. */
export function allNumbers(text: string): readonly Decimal[] | undefined {
  const values = [...text.matchAll(ALL)].map((match) => numberOf(match[0]));
  return values.every((value) => value !== undefined) ? values : undefined;
}

const FIRST = new RegExp(NUMBER, 'u');
const ALL = new RegExp(NUMBER, 'gu');

function wholeOf(text: string): number | undefined {
  if (CHINESE_DIGITS.includes(text)) return text.length === 1 ? CHINESE_DIGITS.indexOf(text) : undefined;
  const match = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return undefined;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (letter: string | undefined): number => (letter === undefined ? 0 : CHINESE_DIGITS.indexOf(letter));
  return digit(hundreds) * 100 + (ten === undefined ? 0 : (tens === undefined ? 1 : digit(tens)) * 10) + digit(ones);
}
