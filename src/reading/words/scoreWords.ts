import { foldWords } from './foldWords.ts';

/**
 * What a score column's header says of whose score it is. `final` sums others up; `step` is a step of the review; `plain` is
 * 得分 without another word; `judge` and `period` name one of several that are equals; `other` anything else.
 */
export type ScoreWords = 'final' | 'step' | 'plain' | 'judge' | 'period' | 'other';

const STEPS = [
  '自评',
  '自查',
  '初评',
  '初审',
  '初核',
  '复核',
  '复评',
  '复审',
  '核定',
  '核实',
  '审核',
  '审定',
  '评审',
  '评定',
  '认定',
  '考核',
  '考评',
  '终评',
  '终审',
];
const SUFFIX = /(?:得分情况|得分|评分|打分|计分|分数|分值|成绩|结果|意见|分)$/u;
const FINAL = /最后|最终|平均|均分|合计|年度|全年|综合|实得/u;
const NUMBER = '[一二三四五六七八九十\\d]+';
/** One period of several, by its number or name. */
const ONE_PERIOD = new RegExp(
  [
    `${NUMBER}季`,
    `${NUMBER}月(?:份|度)?(?:检查|考核|考评|自评|自查|测评)?$`,
    '[上中下]旬',
    '[上下前后]半年',
    `第${NUMBER}[周次期天日轮场旬年阶]`,
    `(?:周|星期|礼拜)[一二三四五六日天末\\d]$`,
    `^第?${NUMBER}[周次期轮]$`,
    '\\d{4}年',
    `${NUMBER}[日号]$`,
    '^[本上下当前每][一二三]?[周月旬季年日次]',
    '第?[一二三四\\d]+阶段',
    '^Q[1-4]$',
    '期[初中末]$',
  ].join('|'),
  'u',
);
const PERIOD = /季度|月份|月度|半年|阶段$|^(?:季|月|旬|周|日|次|年)$/u;
const JUDGE = /评委|专家|裁判|考官|评审(?:员|人|组|团|[一二三四五六七八九十\dA-Z])|打分人|评分[人员]|互评|[A-Z甲乙丙丁]评/u;

/** @param header the words of a column, with those above it where they are no unit's */
export function scoreWords(header: string): ScoreWords {
  const text = bare(header);
  if (ONE_PERIOD.test(text.replace(SUFFIX, ''))) return 'period';
  if (FINAL.test(text)) return 'final';
  if (PERIOD.test(text.replace(SUFFIX, ''))) return 'period';
  if (/^(?:得分|评分|打分|得分情况|分数|计分|成绩)$/u.test(text)) return 'plain';
  if (isJudge(text)) return 'judge';
  return stepOf(header) === null ? 'other' : 'step';
}

/** The step of a review that a header names, with what stands around it: 市级复核得分 → 市级, 复核. Null for other words. */
export function stepOf(header: string): { readonly by: string; readonly step: string } | null {
  const text = bare(header);
  const found = STEPS.map((step) => ({ step, at: text.lastIndexOf(step) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return found ? { step: found.step, by: (text.slice(0, found.at) + text.slice(found.at + found.step.length)).replace(SUFFIX, '') } : null;
}

/** What only the name of a place or an office ends in: 评审中心 and 上周村 are no judge and no period. */
const PLACE = /.(?:局|厅|中心|公司|集团|学校|[小中大]学|学院|医院|法院|检察院|镇|乡|街道|县|市|村|社区|银行|支行|研究院|事务所)$/u;

/** A period, a judge or a bare number never names a unit, and neither does a word that sums scores up. */
export function neverUnit(header: string): boolean {
  const text = bare(header);
  if (PLACE.test(text)) return false;
  const words = scoreWords(header);
  if (/^[\d.]+$/u.test(text) || words === 'period' || words === 'judge') return true;
  return (
    words === 'plain' || /^评审/u.test(text) || (words === 'final' && /(?:分|值|计|均|年度?|成绩)$/u.test(text)) || /^最[高低]/u.test(text)
  );
}

/** 我组评分, 对方评, 领导评价: somebody's, where no step of the review is named so. */
function isJudge(text: string): boolean {
  if (JUDGE.test(text)) return true;
  const named = /^(.+评)(?:价|得)?分?$/u.exec(text)?.[1];
  return named !== undefined && !/(?:[考初复终自总参]评|测评)$/u.test(named);
}

function bare(header: string): string {
  const text = foldWords(header);
  return text.replace(/[([【][^)\]】]*[)\]】]$/u, '') || text;
}
