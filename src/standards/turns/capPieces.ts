import { NUMBER, firstNumber } from '../../points/amount.ts';
import { COUNTER } from '../vocabulary/counters.ts';
import type { TurnRule } from './turn.ts';

const COUNTED = '(?:个|项|次|篇|条|件|家|份|场|期|人次|人|例|户|处|批|起|部|名)';
const PIECES = String.raw`${COUNTED}(?=[,;。)]|$)`;
const BEHIND = String.raw`(?<=分(?:[/每](?:1|一)?[\u4e00-\u9fff]{1,2})?[,;(]?)`;
const WHOSE = '(?:累计|合计|全年|年度|每个?单位|每家单位|各单位|同一单位|原则上)*';

/** The most that counts, in pieces: 最多计5篇; right behind the amount also 限报5篇, 不超过5篇, 只计前5篇, 以5篇为限. */
export const capPieces: TurnRule = {
  needs: '高多超限只仅封止',
  words:
    String.raw`(?:累计|合计)?(?:最高|最多|至多)(?:可|只|仅)?(?:计算|统计|计入|计|记|算|加|得|取)${NUMBER}${PIECES}` +
    String.raw`|${BEHIND}${WHOSE}(?:最高|最多|至多|不得?超过|不多于|上限为?|仅限|限|只|仅)(?:可|只|仅|限)*(?:计算|统计|计入|申报|报送|上报|计|记|算|加|得|取|报|选)?前?${NUMBER}${PIECES}` +
    String.raw`|${BEHIND}${WHOSE}以?${NUMBER}${COUNTED}(?:为限|为上限|封顶|为止)`,
  read(words) {
    const pieces = firstNumber(words);
    return pieces && new RegExp(COUNTER, 'u').test(words) ? { kind: 'cap-pieces', pieces } : undefined;
  },
};
