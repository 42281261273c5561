import { allNumbers, NUMBER, POINT } from '../../points/amount.ts';
import { GIVE, TAKE } from '../vocabulary/verbs.ts';
import type { TurnRule } from './turn.ts';

const NEXT = String.raw`(?:(?:分?[、/]|分?和|,)${NUMBER}(?=分|[、/和,]${NUMBER})|分,${NUMBER}(?=分(?:[,、;。)]|$)))`;

/** Several amounts in a row: 依次得10、9、8分, 分别得5分、3分和1分. */
export const listed: TurnRule = {
  needs: '、和/,',
  words: String.raw`(?:${GIVE}|${TAKE}|(?:依次|分别)(?:为|是)?)${NUMBER}${NEXT}+${POINT}(?!封顶|为止|为限|为上限|以上|以下|以内)`,
  read(words) {
    const points = allNumbers(words);
    return points && { kind: 'listed', points, taking: /^[扣减]/u.test(words) };
  },
};
