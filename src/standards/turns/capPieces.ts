import { NUMBER, firstNumber } from '../../points/amount.ts';
import { COUNTER } from '../vocabulary/counters.ts';
import type { TurnRule } from './turn.ts';

/** The most that counts, in pieces: 最多计5篇. */
export const capPieces: TurnRule = {
  needs: '高多',
  words: String.raw`(?:累计|合计)?(?:最高|最多|至多)(?:可|只|仅)?(?:计算|统计|计入|计|记|算|加|得|取)${NUMBER}(?:个|项|次|篇|条|件|家|份|场|期|人次|人|例|户|处|批)(?=[,;。)]|$)`,
  read(words) {
    const pieces = firstNumber(words);
    return pieces && new RegExp(COUNTER, 'u').test(words) ? { kind: 'cap-pieces', pieces } : undefined;
  },
};
