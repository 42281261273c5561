import { AMOUNT, firstNumber } from '../../points/amount.ts';
import type { TurnRule } from './turn.ts';

/** Who or what decides, other than the words. */
const BY =
  '(?:酌情|酌量|斟酌|择优|适当|视(?:具体|实际|工作|完成|其|质量|效果|影响)?[^,;。:()]{0,12}?(?:情况?|情形|程度|质量|效果|成效|大小)|(?:根据|依据|依|按照?|结合|视)[^,;。:()]{0,20}?(?:质量|效果|成效|程度|表现|情况|情形|水平|难度|影响力?)(?:好坏|高低|优劣|大小)?)';
const DOES =
  '(?:综合|分别|酌情|酌量|适当|另行|据实|给予|予以|进行|评定|分档|分等|打|评|计|给|赋|加|扣|减|得|记|定)*(?:加减分|加分|减分|扣分|计分|给分|赋分|得分|记分|评分|打分|定分|奖分|分值|分|奖励)';
const BODY = '(?:由[^,;。:()]{1,16}?)?';

/** A person decides: 酌情加分, 视情况计分, 根据质量得分, 2分以内酌情加分, 酌情加不超过2分 (the most is a turn of its own). */
export const judge: TurnRule = {
  needs: '酌斟择适视据依按结由',
  words: String.raw`(?:最高|最多|至多)(?:可以|可)?酌情(?:给予|加|给|得|计|赋|记|奖励|扣|减)(?:不超过)?${AMOUNT}|(?:在)?(?:${AMOUNT}(?:以内|之内|内)|不超过${AMOUNT})?(?:的?范围内)?,?${BODY}${BY},?${BODY}${DOES}(?!${AMOUNT})|酌情|视情况?|由[^,;。:()]{1,16}?(?:综合)?(?:评定|评分|打分|评议)(?:得分|分值|计分)?`,
  read: (words) => ({
    kind: 'judge',
    names: /分(?:以内|之内|内)|不超过|^最|^至多/u.test(words) ? firstNumber(words) : undefined,
    taking: /扣|减(?!分?.*加)|减分/u.test(words),
  }),
};
