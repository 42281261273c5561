import type { TurnRule } from './turn.ts';

const RESULT = '(?:考核|考评|测评|评估|评价|监测|评议|绩效|排名|检查|督查|考试)';

/** What somebody else's assessment gave is taken over: 引用营商环境考核得分折算, 按市委考核得分折算计入. */
export const others: TurnRule = {
  needs: '用照据按以将',
  words:
    String.raw`(?:直接)?(?:引用|采用|使用|参照|依据|根据|按照?|以|将)[^,;。:()]{0,24}?${RESULT}(?:结果|得分|成绩|分数|指数|分)+[^,;。:()]{0,8}?(?:折算|换算)(?:为|成|后)?(?:计入|计分|计算|得分|分值|计|得)*` +
    String.raw`|(?:直接)?引用[^,;。:()]{0,24}?(?:结果|得分|成绩|分数|指数)(?:计入|计分|计算|得分|计)*`,
  read: () => ({ kind: 'others', names: undefined }),
};
