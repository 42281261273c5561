import { AMOUNT, firstNumber } from '../../points/amount.ts';
import type { TurnRule } from './turn.ts';

/** Points that are always given: 基础分3分, 基准分为60分. */
export const base: TurnRule = {
  needs: '基起',
  words: String.raw`(?:得|计|给|设|赋予|赋|有)?(?:基础|基准|基本|起评)(?:得分|分值|分)(?:为|是|计|:|得|给|记|赋|定为|设为)*${AMOUNT}`,
  read(words) {
    const points = firstNumber(words);
    return points && { kind: 'base', points };
  },
};
