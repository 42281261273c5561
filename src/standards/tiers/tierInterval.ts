import { parseDecimal, type Decimal } from '../../workbook/decimal.ts';
import { COUNTER } from '../vocabulary/counters.ts';

/** From where to where a degree holds; null where it has no end there. `open`: the bound itself is not in it. */
export interface TierInterval {
  readonly from: Bound | null;
  readonly to: Bound | null;
  /** %, 分, 篇 … */
  readonly unit: string;
  /** What it is a degree of, as far as its words say so. */
  readonly matter: string;
}

export interface Bound {
  readonly at: Decimal;
  readonly open: boolean;
}

const BOUND = new RegExp(
  String.raw`(不低于|不少于|大于等于|大于或等于|至少|达到|达|≥|>=|高于|超过|大于|多于|>|不超过|不高于|不多于|小于等于|小于或等于|至多|≤|<=|低于|不足|少于|小于|未达到|未达|未满|不满|<)?(\d+(?:\.\d+)?)(%|分|${COUNTER})?(\(不?含[^)]*\))?(?:及|或)?(以上|以下|以内|之内)?(?:\((不?含)[^)]*\))?`,
  'gu',
);
const OPEN_FROM = new Set(['高于', '超过', '大于', '多于', '>']);
const FROM = new Set([...OPEN_FROM, '不低于', '不少于', '大于等于', '大于或等于', '至少', '达到', '达', '≥', '>=']);
const OPEN_TO = new Set(['低于', '不足', '少于', '小于', '未达到', '未达', '未满', '不满', '<']);
const TO = new Set([...OPEN_TO, '不超过', '不高于', '不多于', '小于等于', '小于或等于', '至多', '≤', '<=']);
/** Sooner is better: what is before and after is another matter. */
const OF_TIME = /日|天|月|周|小时|季|年/u;
const FILLER = /[的者,:;、。()\n-]|之间|区间|范围|在|至|到|达|且|并|即/gu;

interface Found {
  readonly side: 'from' | 'to' | 'none';
  readonly bound: Bound;
  readonly unit: string;
  readonly index: number;
  readonly end: number;
}

/** `80%至90%`, `90%以上`, `不足60%`, `80%以上不足90%` in folded words; null for anything that isn't one interval for certain. */
export function tierInterval(words: string): TierInterval | null {
  if (OF_TIME.test(words)) return null;
  const found = Array.from(words.matchAll(BOUND), foundIn);
  const matter = words.replace(BOUND, '').replace(FILLER, '');
  const [one, other] = found;
  if (!one || found.length > 2) return null;
  const unit = found.at(-1)?.unit ?? '';
  if (!other) return one.side === 'none' || unit === '' ? null : { from: null, to: null, unit, matter, [one.side]: one.bound };
  if (unit === '' || (one.unit !== '' && one.unit !== unit)) return null;
  // 80%-90%
  if (one.side === 'none' && other.side !== 'from' && /^[-至到]$/u.test(words.slice(one.end, other.index)))
    return ordered(one.bound, other.bound, unit, matter);
  if (one.side === 'from' && other.side === 'to') return ordered(one.bound, other.bound, unit, matter);
  if (one.side === 'to' && other.side === 'from') return ordered(other.bound, one.bound, unit, matter);
  // 80%以上至90%
  if (one.side === 'from' && other.side === 'none' && /^[-至到]$/u.test(words.slice(one.end, other.index)))
    return ordered(one.bound, other.bound, unit, matter);
  return null;
}

function foundIn(match: RegExpMatchArray): Found {
  const [all, compared = '', digits = '0', unit = '', before = '', side = '', after = ''] = match;
  const index = match.index ?? 0;
  const excluded = before.includes('不含') || after.includes('不含');
  const at = parseDecimal(digits);
  const of = (which: Found['side'], open: boolean): Found => ({ side: which, bound: { at, open }, unit, index, end: index + all.length });
  // 达到90%以上, 不低于90%以上: the words behind decide alike.
  if (side === '以上') return of('from', excluded);
  if (side !== '') return of('to', excluded);
  if (FROM.has(compared)) return of('from', OPEN_FROM.has(compared) || excluded);
  if (TO.has(compared)) return of('to', OPEN_TO.has(compared) || excluded);
  return of('none', excluded);
}

function ordered(from: Bound, to: Bound, unit: string, matter: string): TierInterval | null {
  return from.at.lt(to.at) ? { from, to, unit, matter } : null;
}
