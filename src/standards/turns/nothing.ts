import type { TurnRule } from './turn.ts';

const WHOLE = '(?:此项|该项|本项|该部分|此部分|全部|所有|整项)';

/** Nothing is given: 不得分, 计0分, 该项不予计分, 扣完该项分值, 扣除全部分. */
export const nothing: TurnRule = {
  needs: '不0零〇扣取无',
  words:
    String.raw`${WHOLE}?(?:均|一律|都)?不(?:予|再|能|可)?(?:得|计|记|给|赋)(?:予)?(?:${WHOLE}|相应)?(?:的)?(?:得分|计分|分值|分数|分)(?![析类值数])` +
    String.raw`|${WHOLE}?(?:按|为|得|计|记|以|作)+(?:0|零|〇)分(?:计算|处理|计)?|${WHOLE}(?:0|零)分` +
    String.raw`|扣(?:除|减|完|光|掉)?${WHOLE}+(?:的)?(?:全部)?(?:分值|分数|得分|满分|分)(?!为止|为限)|${WHOLE}?(?:分值|分数|得分|分)?(?:全部扣除|全部扣完|全部扣掉|全扣|扣除全部|扣光)(?!为止|为限)` +
    String.raw`|取消${WHOLE}?得分|${WHOLE}?无分|${WHOLE}?得不到分`,
  read: () => ({ kind: 'nothing' }),
};
