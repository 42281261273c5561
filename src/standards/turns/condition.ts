import { NUMBER, POINT } from '../../points/amount.ts';
import { GIVE, TAKE } from '../vocabulary/verbs.ts';
import type { TurnRule } from './turn.ts';

const COMPARED = '(?:低于|不足|未达到?|不满|达到?|高于|超过|不低于|不高于|大于|小于|≥|≤|>|<|在|为|得分|评分|分数|成绩)';

/** Points that somebody scored elsewhere and that decide here: 测评得分90分以上的得5分, 80-90分的得3分. */
export const condition: TurnRule = {
  needs: '分',
  words:
    String.raw`(?:${COMPARED}+${NUMBER}(?:分?-${NUMBER})?${POINT}|(?<![得计记加赋给扣减奖\d.])${NUMBER}(?:分?(?:-|至|到)${NUMBER}${POINT}|${POINT}(?=(?:\(含\)|及)?(?:以上|以下)))(?:\(含\)|及)?(?:以上|以下|之间)?)` +
    String.raw`(?=[^,;。:(]{0,20}(?:的|者)?,?(?:(?:${GIVE}|${TAKE})${NUMBER}${POINT}|不(?:予)?(?:得|计|给)分))`,
  read: () => ({ kind: 'condition' }),
};
