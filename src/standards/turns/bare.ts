import { AMOUNT, firstNumber } from '../../points/amount.ts';
import { COUNTER } from '../vocabulary/counters.ts';
import type { TurnRule } from './turn.ts';

/** An amount with no 得: （4分）, 每个案例0.5分, 0.5分/篇. What it means is for its condition to say. */
export const bare: TurnRule = {
  needs: '分',
  words: String.raw`\(${AMOUNT}\)|(?<![\d.+之-])${AMOUNT}(?:[/每](?:1|一)?${COUNTER})?(?:的标准)?(?:计算|计分|累计|累加|计|赋分|给分|得分|加分)?`,
  read(words) {
    const points = firstNumber(words);
    return points && { kind: 'bare', points, piece: /分[/每]/u.test(words), bracketed: words.startsWith('(') };
  },
};
