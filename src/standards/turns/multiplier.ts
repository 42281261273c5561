import { NUMBER } from '../../points/amount.ts';
import type { TurnRule } from './turn.ts';

const SHARE = String.raw`(?:\d+(?:\.\d+)?%|百分之[零一二三四五六七八九十百]+|[一二两三四五六七八九]成)`;
const OF =
  '(?:的?(?:比例|标准)?(?:计算得分|计得分|计分|给分|得分|赋分|记分|加分|扣分|折算|折合|计算|扣减|扣除)|的?(?:分值|分数|总分|满分|标准分|分)|(?:的?(?:比例|标准))?(?:折|计|给|赋|得|扣))';

/** A part of what is given, or a multiple: 按50%计, 得80%的分值, 减半, 乘以系数. */
export const multiplier: TurnRule = {
  needs: '%百成半折倍系翻',
  words:
    String.raw`(?:按照?|得|给|计|记|扣|减|以(?![上下内]))[^,;。:()\d]{0,10}${SHARE}${OF}(?!${NUMBER})` +
    String.raw`|(?:减半|折半|加倍|翻倍|翻番|双倍|打[一二三四五六七八九\d.]+折|[一二三四五六七八九\d.]+折|系数)[^,;。:()]{0,6}` +
    String.raw`|(?:得|给|计|记|扣|减|加|赋|按)[^,;。:()]{0,8}(?:一半|半数|[一二两三四五六\d.]+倍)(?:的?(?:分值|分数|得分|分))?|(?:得分|分值|分数)的?(?:一半|${SHARE})`,
  read: () => ({ kind: 'refused', why: 'multiplier' }),
};
