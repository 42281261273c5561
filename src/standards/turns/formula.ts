import { AMOUNT, firstNumber, NUMBER } from '../../points/amount.ts';
import type { TurnRule } from './turn.ts';

/** A factor in words: no comma, no sign of its own. */
const WORDS = String.raw`[^,;。:*/=+()\d]`;
const SIDE = String.raw`(?:${WORDS}{1,24}|[a-zA-Z]|\d{1,6})`;
const RATIO = String.raw`(?:${WORDS}{0,24}(?:率|比例|比重|占比|百分比|程度|度|比)(?:\(%\))?(?:/\d{1,3}(?:\.\d+)?%)?|\(?${SIDE}/${SIDE}\)?)(?:\*100%)?`;
const POINTS = String.raw`(?:${AMOUNT}|\d+(?:\.\d+)?(?![%\d/.])|(?:本项|该项|此项|指标|标准)?(?:分值|满分|标准分|权重分|总分))`;
const TIMES = '(?:\\*|乘以|乘)';
const COUNTED = '(?:计算得分|计算分值|计得分|计算|计分|得分|赋分|为得分|即为得分|记分|计)?';

/** A formula with a share in it: 完成率×10分, 得分=实际数/应报数×100%×5分, n/12*10. */
export const formula: TurnRule = {
  needs: '*乘',
  words: String.raw`(?:${WORDS}{0,10}分(?:值|数)?=)?(?:${RATIO}${TIMES}${POINTS}(?!\*)|${POINTS}${TIMES}${RATIO})${COUNTED}(?=[,;。)\n]|$)`,
  read(words) {
    const relative = /平均|最高|最低|最大|最优|第一|第1|首位|排名/u.test(words);
    const bare = words.replace(/^.*=/u, '').replace(/\*100%/u, '');
    const behind =
      new RegExp(`${TIMES}(${POINTS})${COUNTED}$`, 'u').exec(bare)?.[1] ??
      new RegExp(`^(?:按|以)?(${POINTS})${TIMES}`, 'u').exec(bare)?.[1];
    if (behind === undefined) return undefined;
    const names = new RegExp(NUMBER, 'u').test(behind) ? firstNumber(behind) : undefined;
    return relative ? { kind: 'others', names } : { kind: 'share', taking: false, names: names ?? 'all' };
  },
};
