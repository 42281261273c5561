import { foldWords } from '../reading/words/foldWords.ts';
import type { Cell } from '../workbook/snapshot.ts';
import { withoutSpaceFormula } from './spaces.ts';

const DONE_WORDS = ['已完成', '完成', '办结', '已办结', '已落实', '是', '√', '✓', '✔', '100%'];
/** 第一季度, 上半年, 5月, 2020年: what a bracket names that says for which time something is done. */
const PERIOD = /季度?|半年|\d{1,2}月|[一二三四五六七八九十]月|本月|上月|[上中下]旬|^\d{4}年度?$|^本年度?$|第.{1,3}[期次批]/u;

/**
 * True where the office's words say that a task is done, and nothing more before their first 。；，or bracket: 已完成, 办结，材料存档. 未完成 and
 * 基本完成 do not; nor does 完成（第一季度） of what recurs.
 */
export function saysDone(cell: Cell | null, recurring: boolean): boolean {
  if (cell?.kind === 'number') return cell.value === 1 && cell.format === 'percent';
  if (cell?.kind !== 'text') return false;
  const words = foldWords(cell.value);
  const [first = ''] = words.split(/[。;,([【〔]/u);
  if (!DONE_WORDS.includes(first)) return false;
  const brackets = words.match(/[([【〔][^)\]】〕]*/gu) ?? [];
  return !(recurring && brackets.some((bracket) => PERIOD.test(bracket.slice(1))));
}

/** In the cells of a formula nothing is folded: what people type otherwise. */
const ALSO_TYPED = ['辦結', '已辦結', '已落實', '100％', '１００％', '１００%'];
/** What ends the words that count, each in every width. */
const ENDS = ['；', ';', '，', ',', '（', '(', '［', '[', '【', '〔', '｡'];
const OPENING = ['（', '［', '[', '【', '〔'];
const CLOSING = ['）', '］', ']', '】', '〕'];
const MONTHS = [...'0123456789０１２３４５６７８９一二三四五六七八九十', '本', '上'].map((before) => `${before}月`);
const PERIODS = ['季', '半年', ...MONTHS, '上旬', '中旬', '下旬'];
const NUMBERED = ['期', '次', '批'];

/**
 * The same of a cell that shows the office's words, as a formula: 1 or 0. A number stands there as 100% where it is a percentage.
 *
 * @param bracket of what recurs, the cell with what `bracketFormula` finds; else null
 */
export function doneFormula(cell: string, bracket: string | null): string {
  const first = replaced(`${withoutSpaceFormula(cell)}&"。"`, ENDS, '。');
  const says = `SUMPRODUCT(--(LEFT(${first},FIND("。",${first})-1)=${array([...DONE_WORDS, ...ALSO_TYPED])}))>0`;
  if (bracket === null) return `IFERROR(IF(${says},1,0),0)`;
  const has = (items: readonly string[]): string => `SUMPRODUCT(--ISNUMBER(FIND(${array(items)},${bracket})))`;
  const isYear = `IF(ISNUMBER(VALUE(LEFT(${bracket},4))),OR(MID(${bracket},5,9)="年",MID(${bracket},5,9)="年度"),FALSE)`;
  const ofYear = `OR(${bracket}="本年",${bracket}="本年度",IFERROR(${isYear},FALSE))`;
  return `IFERROR(IF(${says},IF(OR(${has(PERIODS)}+${has(['第'])}*${has(NUMBERED)}>0,${ofYear}),0,1),0),0)`;
}

/** What stands in the first bracket of a cell, as a formula; of one that is never closed all that follows. Nothing without a bracket. */
export function bracketFormula(cell: string): string {
  const opened = replaced(`${withoutSpaceFormula(cell)}&"("`, OPENING, '(');
  const inside = replaced(`MID(${opened},FIND("(",${opened})+1,200)&")"`, [...CLOSING, '('], ')');
  return `IFERROR(LEFT(${inside},FIND(")",${inside})-1),"")`;
}

function replaced(text: string, ends: readonly string[], by: string): string {
  return ends.reduce((all, end) => `SUBSTITUTE(${all},"${end}","${by}")`, text);
}

function array(words: readonly string[]): string {
  return `{${words.map((word) => `"${word}"`).join(';')}}`;
}
