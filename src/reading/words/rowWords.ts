import { foldWords } from './foldWords.ts';

const TOTAL =
  /^(?:(?:自评|考核|考评|复核|评审|核定|最终|综合|实际|实得|应得|分值|满分|基础|年度|本表|全部|以上|各项)?(?:得分)?(?:合计|总计|总分|总得分|总分值|累计|共计)(?:得?分|总分|分值)?|总评分?|总成绩|得分总计|(?:合计|总计|累计|共计|总)(?:扣|减|失|加)分(?:值|数)?|(?:最后|最终|综合|年度|考核|考评|评定|实际|总评)?(?:得分|成绩|评分|分数)|实得分数?|最后总分|合计总得分)(?:[(（].*)?[:：]?$/u;
const SUBTOTAL = /^(?:小计|[本分该]项(?:得分|分值|总分)|本页小计|本页合计|[^:]{0,12}小计|[^:]{1,12}(?:合计|总计))(?:[(（].*)?[:：]?$/u;
const STATISTICS =
  /^(?:平均分?|平均值|均分|最高分?|最低分?|满分|标准分|分值|得分率|平均得分|(?:考核|评定|最终|综合)?(?:名次|排名|位次|等级|等次)|百分比|折算分|百分制得?分)[:：]?$/u;
const ADJUSTMENT =
  /^(?:(?:奖励|处罚|惩罚|考核|其他)?(?:加分|减分|扣分|加减分|扣减分|附加分)|奖励分|处罚分|奖惩分|调整分)(?:项目?|情况|合计|小计|值)?(?:[(（].*)?[:：]?$/u;
const NOTE =
  /^(?:[*※]|(?:注|备注|附注|说明|注意|附|附件|填表说明|填报说明|填报要求|评分说明|打分说明|其中)\d*[:：.、]|注\d|考核(?:单位|对象|范围)包括|被考核单位包括)/u;
const SIGNATURE =
  /^(?:填表|填报|制表|审核|复核|负责|联系|考核组|评审组|分管|主要|单位|部门|主管|领导|经办|签|日期|时间|电话|盖章|评分|考核)[^:：]{0,8}[:：]/u;
const GATE = /认定条件|必备条件|前置条件|一票否决|否决条件|否决事项|否决项|否决指标/u;
const DASH = /^(?:-+|—+|–+|―+|−+|\/+|\\|─+)$/u;

/** 合计, 总分, 总计…: what the row's label says of the rows above it. A bracket behind it doesn't matter. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(foldWords(label));
}

/** As `isTotalLabel`, but for words that name an indicator as well, such as 得分 and 综合得分. */
export function isCertainTotal(label: string): boolean {
  return isTotalLabel(label) && /合计|总计|总分|总得分|累计|共计|总成绩|总评|总[扣减失]分/u.test(foldWords(label));
}

/** 小计, 本页合计, 附加分合计: no indicator and not the end of the table. */
export function isSubtotalLabel(label: string): boolean {
  return SUBTOTAL.test(foldWords(label));
}

/** 平均分, 最高分, 名次: a row of figures about the others, no unit and no indicator. */
export function isStatisticsLabel(label: string): boolean {
  return STATISTICS.test(foldWords(label));
}

/** 镇街平均, 全市最高, 合计: what a row of a roster says of the units, by what its label ends in. */
export function isStatisticsOfUnits(label: string): boolean {
  return /(?:平均(?:分|值|得分)?|均分|均值|标准差|方差|中位数|众数|极差|离差|最高(?:分|值|得分)?|最低(?:分|值|得分)?|合计|总计|小计)(?:[(（].*)?[:：]?$/u.test(
    foldWords(label),
  );
}

/** 加分, 扣分: a row that changes what the rows above add up to, even behind their sum. */
export function isAdjustment(label: string): boolean {
  return ADJUSTMENT.test(foldWords(label));
}

/** `注：…`, `考核单位包括：…`: words below or between the rows of a table that are no indicator. */
export function isNote(text: string): boolean {
  return NOTE.test(foldWords(text));
}

/** `填表人：   审核人：   日期：` */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(foldWords(text));
}

/** 认定条件, 必备条件, 一票否决…: the label of conditions that no score buys off. */
export function isGateLabel(label: string): boolean {
  return GATE.test(foldWords(label));
}

/** A dash where a maximum belongs: -, --, —, / */
export function isDash(text: string): boolean {
  return DASH.test(foldWords(text));
}
