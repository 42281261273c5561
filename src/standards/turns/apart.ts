import type { TurnRule } from './turn.ts';

/** One case counts once, which leaves the amounts as they are: 同一事项就高计分, 不重复计分. */
export const apart: TurnRule = {
  needs: '同相不',
  words:
    String.raw`(?:同一|同类|同项|同个|相同)[^,;。:()]{0,24}(?:,[^,;。:()分]{0,16})?(?:就高|从高|按最高|取最高|以最高|取高|只计|仅计|只得|不累计|不累加|不叠加)[^,;。:()\d]{0,12}(?:,?不(?:再|得|予)?(?:重复|累计|累加|叠加)[^,;。:()\d]{0,6})?` +
    String.raw`|(?:同一|同类|同项|同个|相同)?[^,;。:()分]{0,0}不(?:再|得|予|可)?重复(?:累计|累加)?(?:计分|加分|得分|计算|记分|统计|赋分|奖励|扣分|计)?`,
  read: () => ({ kind: 'apart' }),
};
