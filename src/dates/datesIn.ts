import { remembered } from '../workbook/remembered.ts';
import { plainNumbers } from './plainNumbers.ts';

/**
 * How a date is said: `day` 4月25日前 · `month-end` 4月底前 · `before-month` 11月前 · `year-end` 年底前 · `other` any other words, such as
 * 6月, 7月上旬, 第三季度, 上半年, 2021年.
 */
export type Wording = 'day' | 'month-end' | 'before-month' | 'year-end' | 'other';

export interface NamedDay {
  /** The last day that the words allow, YYYY-MM-DD. */
  readonly day: string;
  readonly wording: Wording;
}

/** A day as words name it, before its year is known: `day` null is the last one of the month, month 0 the December before. */
export interface DayInWords {
  readonly month: number;
  readonly day: number | null;
  readonly wording: Wording;
  /** `every` year, a year by its number, or so many years after the one that is stated elsewhere. */
  readonly year: 'every' | { readonly named: number } | { readonly afterStated: number };
}

export interface Years {
  /** The year of dates that name none, and have none before them. */
  readonly stated: number;
  /** From this day on, YYYY-MM-DD, the first date is meant that 每年 stands before; without it that of the stated year. */
  readonly from?: string;
}

/**
 * The dates in words, in their order. A year holds for the dates behind it too: 2020年3月、9月底前 are two of 2020. What is no day of any
 * calendar (2月30日) is no date, nor is a day on which something begins (7月1日起).
 */
export function datesIn(text: string, { stated, from }: Years): readonly NamedDay[] {
  return daysInWords(text).flatMap((named): readonly NamedDay[] => {
    const { year } = named;
    const day =
      year === 'every' && from !== undefined
        ? nextOf(named, from)
        : dayIn(named, year === 'every' ? stated : 'named' in year ? year.named : stated + year.afterStated);
    return day === null ? [] : [{ day, wording: named.wording }];
  });
}

/** The same before their years are known. A day that no calendar of its year has is here all the same. */
export function daysInWords(text: string): readonly DayInWords[] {
  // Most texts name neither a year, a month, a quarter nor a half: they are known at a look.
  if (!/[年月季\d〇-〩０-９底末]/u.test(text)) return [];
  return daysOf(text);
}

const daysOf = remembered((text) => readDays(plainNumbers(text)), 4096);

function readDays(words: string): readonly DayInWords[] {
  const found: DayInWords[] = [];
  let year: Year = STATED;
  let before: Found | null = null;
  for (const match of words.matchAll(DATES)) {
    const groups = match.groups ?? {};
    const at = match.index;
    const end = at + match[0].length;
    if (year === 'every' && /[;。]/u.test(words.slice(before?.end ?? 0, at))) year = STATED;
    year = yearSaid(groups['year'] ?? groups['bare'], year);
    const month: string | undefined = groups['lone'] === undefined ? groups['month'] : followedOn(words, before, at);
    before = { end, month, day: groups['day'] ?? groups['lone'] };
    if (groups['bare'] !== undefined && ONLY_A_YEAR_OF.test(words.slice(end))) continue;
    if (isNone(words, at, match[0], groups) || BEGINS.test(words.slice(end))) continue;
    for (const one of spread({ ...groups, month, day: groups['day'] ?? groups['lone'] })) found.push({ ...one, year });
  }
  return found;
}

interface Found {
  readonly end: number;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Year = DayInWords['year'];
/** What words say of any year. */
type OfYear = Omit<DayInWords, 'year'>;

const STATED: Year = { afterStated: 0 };

const BEFORE = '[以之]?前';
const LIST = '(?:\\d{1,2}[、,和及])*';
const YEAR = '\\d{4}年度?|\\d{4}(?=[底末])|每年度?的?|[今本当]年度?|[明次翌来]年度?|下一?年度?|[去上]年度?';
/** Without looking behind: Safari before 16.4 can't read a script that does. */
const DATES = new RegExp(
  `(?<year>${YEAR})?(?:` +
    `(?<months>${LIST})(?<month>\\d{1,2})月份?(?:(?<days>${LIST})(?<day>\\d{1,2})(?:[日号]|(?=${BEFORE}|$|[;,。、)]))|(?<part>[上中下]旬|中上旬|上中旬|[初底末])|(?<beforeMonth>${BEFORE})|(?!一))` +
    `|(?<quarters>(?:第?[一二三四1-4][、,和及])*)(?<quarter>[第前]?[一二三四1-4])个?季(?:度|(?=[末底]))(?!一)(?<quarterEnd>[底末内])?(?<beforeQuarter>${BEFORE})?` +
    `|(?<half>[上下]半年)(?<beforeHalf>${BEFORE}(?!\\d))?` +
    `|(?<yearEnd>年?(?:度)?[底末])|(?<yearIn>年?(?:度)?[终内])` +
    `|(?<beforeYear>${BEFORE}(?!前?[一二三四1-4]个?季))` +
    `|(?<lone>\\d{1,2})[日号]` +
    `)|(?<bare>\\d{4}年度?|[今本当明次翌来]年度?|下一年度?)`,
  'gu',
);
/** 2020年6月起, 7月1日以后: from then on, not until then. 起草 is drafting. */
const BEGINS = /^(?:起(?!草)|开始|以来|以后|之后|后(?!续))/u;

/** Behind a year these say when in it, in words that are no date: 2020年春节前, 2021年初, 2020年Q3; or the year is that of 6—9月. */
const ONLY_A_YEAR_OF =
  /^(?:初|中(?!旬)|Q[1-4]|[春夏秋冬][季天]|[暑寒][期假]|\d{1,2}[—–~至到-]|[^\d,;。、()]{1,8}?(?:[以之]?[前后]|期间)(?=$|[,;。、()完]))/u;

/** The year of a match: named, told by the stated one, or that of the date before it. */
function yearSaid(words: string | undefined, before: Year): Year {
  if (words === undefined) return before;
  const figures = /^\d{4}/u.exec(words);
  if (figures) return { named: Number(figures[0]) };
  if (words.startsWith('每')) return 'every';
  if (/^[今本当]/u.test(words)) return STATED;
  const base: Exclude<Year, 'every'> = before === 'every' ? { afterStated: 0 } : before;
  const years = /^[去上]/u.test(words) ? -1 : 1;
  return 'named' in base ? { named: base.named + years } : { afterStated: base.afterStated + years };
}

/** 6月10日、20日: a day alone belongs to the month right before it. */
function followedOn(words: string, before: Found | null, at: number): string | undefined {
  return before?.day !== undefined && /^[、,和及至到~—–-]$/u.test(words.slice(before.end, at)) ? before.month : undefined;
}

/** Words that look like a date and are none: 三年内, 每季度, 前 alone. */
function isNone(words: string, at: number, matched: string, groups: Groups): boolean {
  const ahead = words.slice(0, at);
  if (groups['year'] === undefined && (groups['yearEnd'] ?? groups['yearIn'])) {
    return !matched.startsWith('年') || /[\d一二三四五六七八九十百两几数半多全]$/u.test(ahead);
  }
  if (groups['beforeYear']) return !/^\d/u.test(groups['year'] ?? '');
  if (groups['quarter']) return /[\d每各逐按一二三四五六七八九十]$/u.test(ahead);
  if (groups['month'] && groups['lone'] === undefined) return /[\d.]$/u.test(ahead) && groups['year'] === undefined;
  return /\d$/u.test(ahead);
}

/** What one match says: of 3、6、9月底前 three dates. */
function spread(groups: Groups): readonly OfYear[] {
  const { month, day, part, beforeMonth } = groups;
  if (month !== undefined && day !== undefined) {
    const days = [...numbers(groups['days']), Number(day)];
    const months = [...numbers(groups['months']), Number(month)];
    return [...months.slice(0, -1).map((one) => dayOf(one, Number(day))), ...days.map((one) => dayOf(Number(month), one))];
  }
  if (month !== undefined) {
    return [...numbers(groups['months']), Number(month)].flatMap((one) => inMonth(one, part, beforeMonth !== undefined) ?? []);
  }
  if (groups['quarter'] !== undefined) {
    const ends = groups['beforeQuarter'] !== undefined && groups['quarterEnd'] === undefined;
    return [...quartersIn(groups['quarters'] ?? ''), ...quartersIn(groups['quarter'])].map((one) =>
      monthEnd((ends ? one - 1 : one) * 3, 'other'),
    );
  }
  if (groups['half'] !== undefined) {
    const isFirst = groups['half'].startsWith('上');
    // 上半年前 may mean before its end or before it.
    if (groups['beforeHalf'] !== undefined) return isFirst ? [] : [monthEnd(6, 'other')];
    return [monthEnd(isFirst ? 6 : 12, 'other')];
  }
  if (groups['yearEnd'] !== undefined) return [monthEnd(12, 'year-end')];
  if (groups['yearIn'] !== undefined) return [monthEnd(12, 'other')];
  if (groups['beforeYear'] !== undefined) return [monthEnd(0, 'other')];
  return groups['bare'] === undefined ? [] : [monthEnd(12, 'other')];
}

function inMonth(month: number, part: string | undefined, before: boolean): OfYear | null {
  if (month < 1 || month > 12) return null;
  if (before) return monthEnd(month - 1, 'before-month');
  if (part === '初' || part === '上旬') return dayOf(month, 10, 'other');
  if (part === '中旬' || part === '中上旬' || part === '上中旬') return dayOf(month, 20, 'other');
  return monthEnd(month, part === '底' || part === '末' ? 'month-end' : 'other');
}

/** The last day of a month; month 0 is the December before. */
function monthEnd(month: number, wording: Wording): OfYear {
  return { month, day: null, wording };
}

function dayOf(month: number, day: number, wording: Wording = 'day'): OfYear {
  return { month, day, wording };
}

/** A named day in a year, YYYY-MM-DD; null where that year has none such. */
export function dayIn({ month, day }: Pick<DayInWords, 'month' | 'day'>, year: number): string | null {
  const date = new Date(day === null ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day));
  return day === null || date.getUTCMonth() === month - 1 ? iso(date) : null;
}

/** The first such date on or after a day. */
function nextOf(named: OfYear, from: string): string | null {
  const first = Number(from.slice(0, 4));
  return [first, first + 1, first + 2].map((year) => dayIn(named, year)).find((day) => day !== null && day >= from) ?? null;
}

function numbers(list: string | undefined): readonly number[] {
  return (list?.match(/\d+/gu) ?? []).map(Number);
}

function quartersIn(words: string): readonly number[] {
  return (words.match(/[一二三四1-4]/gu) ?? []).map((word) => ('一二三四'.includes(word) ? '一二三四'.indexOf(word) + 1 : Number(word)));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
