import { NUMBER, POINT, firstNumber } from '../../points/amount.ts';
import { COUNTER } from '../vocabulary/counters.ts';
import { TAKE } from '../vocabulary/verbs.ts';
import type { TurnRule } from './turn.ts';

/** Points are taken: 扣2分, 减半分, 扣1分/次; 扣2/次 too, which forgets its 分. */
export const take: TurnRule = {
  needs: '扣减',
  words: `${TAKE}${NUMBER}(?:${POINT}(?:[/每](?:1|一)?${COUNTER})?|/${COUNTER})`,
  read(words) {
    const points = firstNumber(words);
    return points && (points.eq(0) ? { kind: 'remark' } : { kind: 'take', points });
  },
};
