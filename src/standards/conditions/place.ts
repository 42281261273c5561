import { NUMBER, numberOf } from '../../points/amount.ts';
import { pattern } from '../pattern.ts';

const N = NUMBER;
const WHO = '(?:的)?(?:单位|县区|县市区|县\\(市、区\\)|部门|地区|乡镇|街道|者)?';
const FOUND = pattern(
  [
    `第${N}(?:名|位)?(?:(?:、|-|至|到)第?${N}(?:名|位)?)*(?<=名|位)`,
    `前${N}(?:-${N}|至第?${N})?(?:名|位|%|强)?${WHO}$`,
    `(?:后|倒数第?)${N}(?:名|位|%)`,
    `(?:^|[^\\d])${N}(?:-|至|到|、)第?${N}(?:、${N})*(?:名|位)${WHO}$`,
    `(?:排名|排位|排序|位列|名列|列|居|名次|位次)(?:在|为|位于|处于|处|全市|全县|全区|全省|本组|同类)*(?:第|前|后)?${N}(?:(?:-|至|到|、)第?${N})*(?:名|位)?${WHO}$`,
    `(?:首位|榜首|首名|头名|末位|末名)`,
    `(?:排名|排位|排序|位列|名列|位居|居|列)[^,]{0,6}(?:第一|第二|第三|第四|第五|首|末)$`,
    `^第[一二三四五六七八九十1-9]$`,
    `^第${N}(?:-|至|到)第?${N}$`,
    `(?:全国|全省|全市|全县|全区|同类|同组|小组|本组|综合|总分)第(?:[一二三四五六七八九十]|\\d{1,2})$`,
    `最(?:高|多|好|优|快)${WHO}$`,
  ].join('|'),
  'u',
);
const STEP_DOWN = /每(?:再)?(?:下?降低?|降|低|后退|退后|退|靠后|落后|后移|往后|向后|递减|减少)(?:一|1)(?:个)?(?:位次|名次|位|名)$/u;
const NUMBERS = new RegExp(N, 'gu');
const AFTER = new RegExp(
  `^(?:从)?(?:第?${N}(?:名|位)|第${N})(?:\\(含\\)|及)?(?:(?:以|之)[后下外]|其后|起)|^(?:其|此)后|^(?:排名)?(?:在)?${N}%(?:以|之)后`,
  'u',
);
const SHARE_OF_PLACES = new RegExp(
  `^(?:排名|位次)?(?:在|位于|居)?(?:前|后)?${N}%?(?:\\(不?含\\))?(?:-|至|到)(?:前|后)?${N}%(?:\\(不?含\\))?(?:之间)?${WHO}$`,
  'u',
);
const FIRST_SHARE = new RegExp(`前${N}%`, 'u');

/** A place among the units: 第1名, 前三名, 4-6名, 全市排名第一, 注册率最高; `count` where it names several. Undefined for other words. */
export function placeOf(tail: string): { readonly words: string; readonly count: number } | undefined {
  const found = FOUND.exec(tail);
  return found ? { words: found[0], count: countOf(found[0]) } : undefined;
}

/** 10%-30% behind 前10%: places by their share of the units. */
export function isShareOfPlaces(tail: string, before: string): boolean {
  return SHARE_OF_PLACES.test(tail) && (FIRST_SHARE.test(before) || SHARE_OF_PLACES.test(before));
}

/** 第7名及以后 */
export function isAfterPlaces(tail: string): boolean {
  return AFTER.test(tail);
}

/** How many places the words name: 前三名 → 3, 1-5名 → 5, 第一、二名 → 2, 第1名 → 1. */
function countOf(words: string): number {
  const numbers = [...words.matchAll(NUMBERS)].flatMap(([number]) => numberOf(number)?.toNumber() ?? []);
  const [first = 1, second] = numbers;
  if (second === undefined) return /前|后/u.test(words) ? first : 1;
  return words.includes('、') ? numbers.length : second - first + 1;
}

/** 每降一位, 依次递(减): the amount goes down with the place. */
export function isStepDown(tail: string): boolean {
  return (
    /(?:依次|逐名|逐位|按名次|按位次|依名次|依位次|往后|以后|其后|每名|每位次?|位次|名次)[^,]{0,4}递$|^依次$|^(?:依次)?递$/u.test(tail) ||
    STEP_DOWN.test(tail)
  );
}
