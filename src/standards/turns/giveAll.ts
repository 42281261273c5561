import { AMOUNT, firstNumber } from '../../points/amount.ts';
import { GIVE } from '../vocabulary/verbs.ts';
import type { TurnRule } from './turn.ts';

/** The maximum is given: 得满分, 计满分, 得该项全部分值. */
export const giveAll: TurnRule = {
  needs: '满全标',
  words: String.raw`(?:${GIVE}(?:此项|该项|本项)?(?:的)?(?:满分|全分|全部分值|全部分数|全部得分|标准分|全部分)(?!值的|的)|(?<![不未])得全分)(?:\(${AMOUNT}\)|${AMOUNT})?`,
  read: (words) => ({ kind: 'give-all', stated: firstNumber(words) }),
};
