import { fold } from '../workbook/fold.ts';

const DIGITS = '〇一二三四五六七八九';
const DAY = '三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]';
const DAYS_IN_WORDS = new RegExp(`月(${DAY})(?=[日号])`, 'gu');
/** Before 三月 these make it a span of time, or part of a longer number. */
const NO_MONTH_AFTER = /[每第前后近满逾个〇零一二三四五六七八九十百]$/u;

/**
 * Words with dates, as one form: full-width forms folded, white space out, Chinese numerals and figures with dots as 2020年6月30日, the
 * numbers of a numbered list (1、… 2、…) left out.
 */
export function plainNumbers(text: string): string {
  return withFigures(fold(withoutNumbering(text)));
}

function withFigures(folded: string): string {
  return folded
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/gu, (digits) => Array.from(digits, figure).join(''))
    .replace(/(?:十[一二]?|[一二三四五六七八九])(?=月(?!一(?![日号])))/gu, (word, at: number, whole: string) =>
      NO_MONTH_AFTER.test(whole.slice(0, at)) ? word : String(numberIn(word)),
    )
    .replace(DAYS_IN_WORDS, (_, day: string) => `月${numberIn(day)}`)
    .replace(/(^|\D)((?:19|20)\d{2})([-./])(\d{1,2})\3(\d{1,2})(?!\d)[日号]?/gu, '$1$2年$4月$5日')
    .replace(/(^|\D)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu, '$1$2年$3月$4日')
    .replace(/(^|\D)((?:19|20)\d{2})[-./](\d{1,2})(?![\d\-./年])月?/gu, '$1$2年$3月')
    .replace(/(^|\D)(\d{2})年(?=\d{1,2}月)/gu, '$120$2年');
}

function figure(digit: string): number {
  return Math.max(0, DIGITS.indexOf(digit));
}

/** 十二 → 12, 三十一 → 31 */
function numberIn(word: string): number {
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word];
  const whole = word.includes('十') ? (tens === '' ? 10 : figure(tens as string) * 10) : 0;
  return whole + (ones === '' ? 0 : figure(ones as string));
}

/** 1、6月底前 2、9月底前 are two dates of a list; 3、6、9月底前 are three months. */
function withoutNumbering(text: string): string {
  const parts = text.split(/([\n;；。]+)/u);
  const numbers = parts.filter((_, i) => i % 2 === 0).flatMap((part) => NUMBERED.exec(part)?.[1] ?? []);
  const counted = numbers.length > 0 && numbers.every((number, i) => Number(number) === i + 1) && !/^\s*1、\d{1,2}、/u.test(text);
  return counted ? parts.map((part) => part.replace(NUMBERED, '')).join('') : text;
}

const NUMBERED = /^\s*[（(]?(\d{1,2})[)）、.．](?!\d{1,2}[日号])/u;
