import { AMOUNT, NUMBER, firstNumber } from '../../points/amount.ts';
import { MOST } from '../../points/most.ts';
import type { TurnRule } from './turn.ts';

/** Whose most it is. */
const WHOSE =
  '(?:累计|合计|总计|共计|总加分|总得分|总扣分|总分值|总分|分值|全年|年度|以上各?(?:两项|三项|项)?|各项|(?:两|二|三|四|五)(?:项|者)|本项|该项|此项|本条|本指标|该指标)';
const BEFORE = `(?:${MOST}|限)`;
const BETWEEN =
  '(?:分值|分数|得分|加分|扣分|计分|赋分|记分|减分|可以|可|只能|只|仅|能|应|不得?超过|不能超过|不高于|累计|得到|得|计入|计|记|加|赋予|赋|给予|给|扣减|扣除|扣|减|奖励|奖|为|是|到|至|限|分(?=[为是:不\\d])|值(?=[为是:不\\d])|:)';
/** Words for a most, behind the amount: 3分封顶, 满5分为止. */
const STOPS = '(?:为?封顶|为止|为限|为上限|为最高限|为最高分|为最高|即止|止|到顶)';

/** The most of a part, a sentence or the whole: 最高5分, 上限为五分, 3分封顶, 满5分为止, 累计不超过4分. */
export const cap: TurnRule = {
  needs: '高多上封不限止满超大',
  words:
    String.raw`${WHOSE}*(?:的)?${BETWEEN}*${BEFORE}${BETWEEN}*${AMOUNT}${STOPS}?` +
    String.raw`|${WHOSE}*(?:以|至|到|达到|达|得到|得|加|计|记|扣|减|得满|加满|计满|记满|扣满|减满|扣完|减完|赋满|给满|满|扣到|扣至|加到|加至|得到|得至|计至|计到|累计)*${AMOUNT}${STOPS}` +
    String.raw`|(?:加|计|得|累计)?满${AMOUNT}(?:后)?,?(?:就|即)?不再(?:加分|计分|得分|扣分|累加|累计|加|计|扣)|(?:超过|大于|高于)${AMOUNT}的?,?(?:均|只|仅)?(?:按照?|以|计)${AMOUNT}(?:计算|计分|计)?`,
  read(words) {
    const points = firstNumber(words.replace(new RegExp(`^${WHOSE}+`, 'u'), ''));
    if (!points) return undefined;
    if (/^(?:超过|大于|高于)/u.test(words)) {
      const [one, other] = [...words.matchAll(new RegExp(NUMBER, 'gu'))].map(([number]) => number);
      if (one !== other) return { kind: 'refused', why: 'unknown' };
    }
    if (points.eq(0)) return { kind: 'remark' };
    const taking = /[扣减]/u.test(words);
    const giving = /[得计记加赋给奖](?!超过)/u.test(words.replace(/不得超过|累计|合计|总计|共计/gu, ''));
    return {
      kind: 'cap',
      points,
      side: taking ? 'take' : giving ? 'give' : undefined,
      together: /累计|合计|总计|共计|总加分|总得分|总扣分|总分|(?:两|二|三|四|五|各)(?:项|者)|以上/u.test(words),
      all: /总分|总得分|总加分|总扣分|以上|本项|该项|此项|本指标|该指标|本条/u.test(words),
    };
  },
};
