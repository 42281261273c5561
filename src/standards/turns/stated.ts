import { AMOUNT, firstNumber } from '../../points/amount.ts';
import type { TurnRule } from './turn.ts';

/** The maximum, stated: 满分5分, 共6分, 本项分值5分. */
export const stated: TurnRule = {
  needs: '满共总合分值权项标',
  words: String.raw`(?<![得给计赋记])(?:(?:本项|该项|此项|本指标|该指标|指标)(?:满分|共计?|总分|分值|标准分|计)?|满分值?|共计?|总计|合计|总分值?|分值|标准分值?|权重)(?:为|是|:|计|共)*${AMOUNT}`,
  read(words) {
    const points = firstNumber(words);
    return points && { kind: 'stated', points };
  },
};
