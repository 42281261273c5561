import type { TurnRule } from './turn.ts';

const COUNTED = '(?:进行)?(?:计分|得分|计算|记分|赋分|加分|给分|认定|取值|计入|计|执行|为准)?';

/** Only the highest counts: 就高计分, 取最高分, 按最高项计分, 不累计. */
export const highest: TurnRule = {
  needs: '高不',
  words:
    String.raw`(?:(?:按照?|取|以|选取?|从|就|只计|仅计|计|只取)(?:其中|其)?(?:就高|从高|最高|高)(?!到|至|于|低)(?:分值?|得分|者|项目?|档次?|级别|等次|层级|奖项|值|的一项|一项|一档|一级|原则|不就低)*${COUNTED}(?!的?比|的得|${'[者值分]?的比'}))` +
    String.raw`|不(?:再|得|予|做|作|可)?(?:累计|累加|叠加|累积|兼得|兼计)${COUNTED}`,
  read: () => ({ kind: 'highest' }),
};
