import { AMOUNT, firstNumber } from '../../points/amount.ts';
import type { TurnRule } from './turn.ts';

/** The least that is given: 最低得1分, 减至1分为止. */
export const least: TurnRule = {
  needs: '低少底减扣',
  words: String.raw`(?:最低|最少|至少|保底|不低于|不少于)(?:分值|得分|得|计|记|给|赋|为|不低于)*${AMOUNT}|(?:减|扣|递减)(?:到|至)${AMOUNT}(?:为止|为限|止)?`,
  read(words) {
    const points = firstNumber(words);
    return points && (points.eq(0) ? { kind: 'remark' } : { kind: 'least', points });
  },
};
