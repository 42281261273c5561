import { NUMBER, numberOf } from '../../points/amount.ts';
import { COUNTER, FREQUENCY } from '../vocabulary/counters.ts';
import type { Decimal } from '../../workbook/decimal.ts';
import type { Condition } from './condition.ts';
import { pattern } from '../pattern.ts';

const OFTEN = new RegExp(`^${FREQUENCY}`, 'u');
const COUNTED = new RegExp(`^每[^,]*?(${NUMBER})${COUNTER}`, 'u');
const EACH_ONE = new RegExp(`^每${COUNTER}`, 'u');
/** 1个典型案例, 被采用一份: the count stands right before the amount, at most a noun between. */
const ONE = pattern(
  String.raw`^(.*?)(?<![\d第前后上下首某任另同该.%统万至到-])(?:1|一)(?!性|致|体|季|月|级|次[^,]{0,6}(?:到位|通过|成功|合格)|站式|门式|张网|件事|期工程|期建设|类[地疫医])${COUNTER}(?!以上|以下|及以上|性|通过|办结|办成|告知|达标|合格|完成|到位)[^\d,的以]{0,10}$`,
  'u',
);
/** Words before 1个 that ask for it to be there at least or at all. */
const THRESHOLD = /至少|不少于|不低于|仅|只|少于|有$|每(?:年|月|季|半年|周)/u;

/** What is set up once: 建立一套制度. Other acts are counted: 报送一篇. */
const ONCE = /建立|成立|设立|组建|制定|制订|出台|印发|下发|明确|确定|指定|配备|编制|建成|建设|设置|开通|有|安排$/u;

/** How a condition counts. */
export type Piece =
  /** 每三次: so many a time; undefined where the number isn't said */
  | { readonly kind: 'each'; readonly of: Decimal | undefined; readonly relative: boolean }
  /** 1个案例: counts where nothing else is said; `sure` where the words are no case (…的) and set nothing up */
  | { readonly kind: 'one'; readonly sure: boolean }
  /** 每季度按时报送: says how often */
  | { readonly kind: 'often' }
  /** 每 in an earlier clause, which may or may not count */
  | { readonly kind: 'unclear' };

/** 每报一篇, 每个案例, 1个案例; undefined for a condition that counts nothing. */
export function pieceOf({ tail, whole, named }: Condition): Piece | undefined {
  const at = tail.lastIndexOf('每');
  if (at >= 0) {
    const words = tail.slice(at);
    const often = OFTEN.exec(words)?.[0];
    if (often === undefined || often === words) return { kind: 'each', of: countOf(words), relative: isRelative(whole) };
    return { kind: 'often' };
  }
  const earlier = whole.slice(0, whole.length - tail.length);
  const before = earlier.lastIndexOf('每');
  if (before >= 0 && !OFTEN.test(earlier.slice(before))) {
    return /^(?:且|并|同时|有|经|被)|^(?:国家|省|市|县|区)(?:部|厅)?级?[^,]{0,6}$/u.test(tail)
      ? { kind: 'each', of: countOf(earlier.slice(before)), relative: isRelative(whole) }
      : { kind: 'unclear' };
  }
  const one = ONE.exec(tail);
  if (!one || THRESHOLD.test(one[1] as string)) return undefined;
  return { kind: 'one', sure: !named && !ONCE.test(one[1] as string) };
}

function countOf(words: string): Decimal | undefined {
  const count = COUNTED.exec(words)?.[1];
  if (count !== undefined) return numberOf(count);
  return EACH_ONE.test(words) ? numberOf('一') : undefined;
}

/** What other units reached decides: 每高于全市平均值1个百分点. */
export function isRelative(words: string): boolean {
  return /平均(?:值|数|线|水平|水准|得?分|增[幅速]|进度|率|$|[的,])|[于过到]平均|均值|均数|中位数|(?:与|比|低于|落后于?|距|较)[^,]{0,8}第一名|第一名(?:相比|的|差|低)|最高值|最高者|最优值|兄弟/u.test(
    words,
  );
}
