import { AMOUNT, firstNumber } from '../../points/amount.ts';
import { COUNTER } from '../vocabulary/counters.ts';
import { GIVE } from '../vocabulary/verbs.ts';
import type { TurnRule } from './turn.ts';

const PIECE = `(?:[/每](?:1|一)?${COUNTER})?`;

/** Points are given: 得5分, 加0.5分/篇, 计零点五分, 给予2分奖励. */
export const give: TurnRule = {
  needs: '得计记加赋给获奖',
  words: `${GIVE}${AMOUNT}${PIECE}(?:奖励|加分)?`,
  read(words) {
    const points = firstNumber(words);
    if (!points) return undefined;
    return points.eq(0) ? { kind: 'nothing' } : { kind: 'give', points, piece: /分[/每]/u.test(words) };
  },
};
