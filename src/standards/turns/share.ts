import { AMOUNT, NUMBER } from '../../points/amount.ts';
import type { TurnRule } from './turn.ts';

const OF = '(?:相应|该项|本项|此项|对应)?(?:的)?(?:得分|分值|分数|分)?';

/** A share of the points: 按比例得分, 按完成比例计分, 按未完成比例扣减相应分值, 按完成率折算得分. */
export const share: TurnRule = {
  needs: '比率重度',
  words:
    String.raw`(?:按照?|根据|依据|依|以|等|同)[^,;。:()]{0,20}?(?:比例|百分比|比值|之比)(?:相应|折算|折合|计算|换算)*(?:得|计|给|赋|记|加|递减|扣减|扣除|扣|减)(?:予)?${OF}(?!${NUMBER}|的|酌)` +
    String.raw`|(?:按照?|根据|依据)[^,;。:()]{0,20}?(?:率|比例|比重)(?:折算|换算)(?:为|成)?(?:得分|计分|分数|分值|计)?(?!${AMOUNT})` +
    // 按完成率计分，90%以上得5分 opens a row of degrees.
    String.raw`|(?<=^|(?:其余|其他|其它|的|[低高多少]于[^,;。:]{1,8}|完成),?)按照?[^,;。:()]{0,16}?(?:率|进度|比例|比重)(?:计算|核算|计分|得分|打分|赋分|给分|核定|计)(?:得分|分值|分)?(?=[;。)\n]|$|,(?:最高|最多|至多|满分|不超过|上限)[得计为]?${NUMBER})`,
  read: (words) =>
    /平均|均值|最高|最低|最大|最优|最多|第[一1]|首位|首名|排名/u.test(words)
      ? { kind: 'others', names: undefined }
      : { kind: 'share', taking: /扣|减/u.test(words.replace(/递减/gu, '')), names: undefined },
};
