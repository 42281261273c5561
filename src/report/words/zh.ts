import { STATUS_WORDS } from '../../rules/status.ts';
import { decimalText } from '../../workbook/decimal.ts';
import { dateWords } from '../../words/dateWords.ts';
import { quoteText } from '../../words/quote.ts';
import { zh as tasks } from '../tasks/words/zh.ts';
import type { IndicatorSaid, Named } from '../report.ts';
import type { ReportWords } from './words.ts';

export const zh: ReportWords = {
  title: (period, year) => `${period ?? (year === null ? '' : `${year}年度`)}考核情况通报`,
  salutation: '各考核单位：',
  between: '',
  opening: (units, basis, period, year) =>
    `${basis === '' ? '' : `根据${basis}，`}对${units}个单位${on(period, year)}进行了考核。现将有关情况通报如下。`,
  numbered: (level, number, text) => (level === 1 ? `${numeral(number)}、${text}` : `（${numeral(number)}）${text}`),
  headings: {
    results: '考核结果',
    change: '与上期比较',
    done: '完成较好的工作',
    problems: '存在的问题',
    lost: '扣分较多的指标',
    evidence: '佐证材料',
    tasks: '任务完成情况',
    improve: '需要改进的单位',
    next: '下一步工作',
    basis: '核算说明',
    noGroup: '未分类别的单位',
  },
  columns: {
    rank: '名次',
    unit: '考核单位',
    total: '总分',
    percent: '得分率（%）',
    grade: '等级',
    before: '上期得分率',
    difference: '增减',
    rankBefore: '上期名次',
  },
  results: {
    all: (units, complete) =>
      `共${units}个考核单位，${complete === units ? '全部评完' : `${complete}个已评完，其余${units - complete}个暂不定等级和名次`}。`,
    group: (units, fullMarks, grades) =>
      `${units}个单位${fullMarks === null ? '' : `，满分${fullMarks}分`}${grades.length === 0 ? '' : `：${grades.map(({ grade, count }) => `${grade}${count}个`).join('，')}`}。`,
    noneSettled: '还没有可以定级排名的单位。',
    open: (units, statuses) =>
      `下列单位的等级和名次待定：${units
        .map(({ unit, status, unscored }) => `${unit}（${statuses[status]}${unscored > 0 ? `，${unscored}项未评` : ''}）`)
        .join('、')}。`,
    unranked: (units) => `下列单位的名次因同一类别中有单位重复出现而不能确定：${units.join('、')}。`,
    withinGroups: '名次按各自的考核类别排列，不同类别之间不作比较。',
    errors: (count) => `考核表中还有${count}处填写有误的得分没有改正，改正前不计分。`,
  },
  statuses: STATUS_WORDS,
  notCompared: { new: '新增', 'open-then': '未评完', namesakes: '同名' },
  change: {
    counts: ({ risen, fallen, same }) =>
      risen + fallen + same === 0
        ? '没有两期都评完的单位，不作比较。'
        : `按得分率比较，两期都评完的${risen + fallen + same}个单位中，上升${risen}个，下降${fallen}个，持平${same}个。`,
    mostRisen: (units) => `上升最多的：${points(units)}。`,
    mostFallen: (units) => `下降最多的：${points(units)}。`,
    added: (units) => `本期新增的单位：${units.join('、')}。`,
    gone: (units) => `上期有、本期没有的单位：${units.join('、')}。`,
    openThen: (units) => `上期不能定级排名、不作比较的单位：${units.join('、')}。`,
    namesakes: (units) => `上期或本期有几个同名、不作比较的单位：${units.join('、')}。`,
    regrouped: (units) =>
      `考核类别有变、不比较名次的单位：${units.map(({ unit, was }) => `${unit}（上期${was === null ? '未分类别' : `在“${was}”`}）`).join('、')}。`,
  },
  done: {
    noneComplete: '还没有评完的单位，暂不统计。',
    inFull: (units, indicators, inFull, named) =>
      `按已评完的${units}个单位统计，${
        inFull === 0
          ? `${indicators}项指标中没有各单位都得满分的`
          : `${indicators}项指标中有${inFull}项各单位都得满分${named.length < inFull ? '，分值较大的有' : '：'}${named.map(indicator).join('、')}`
      }。`,
    mostly: (indicators) =>
      `多数单位得满分的指标：${indicators.map((one) => `${indicator(one)}，${one.units}个单位中${one.count}个得满分`).join('；')}。`,
    bonus: (units) => `${units.length}个单位获得附加分：${scores(units)}。`,
  },
  lost: {
    none: '已评完的单位没有被扣分的。',
    some: (units, losing, named) =>
      `按已评完的${units}个单位统计，${losing}项指标有单位被扣分${named < losing ? `，被扣分单位最多的${named}项是：` : '：'}`,
    one: (number, { most, ...one }) =>
      `${number}.${indicator(one)}：${one.units}个单位中${one.count}个被扣分，共扣${one.points}分${
        most === null ? '' : `，其中${most.units.join('、')}${most.units.length > 1 ? '各' : ''}${most.points}分`
      }。`,
  },
  evidence: {
    notAsked: '考核表没有要求填写佐证材料。',
    none: '没有缺少佐证材料的单位。',
    some: (missing, units) =>
      `${units.length}个单位缺佐证材料，共${missing}处：${units.map(({ unit, figure }) => `${unit}${figure}处`).join('、')}。`,
  },
  tasks,
  improve: {
    none: (lowestGrade) => `没有等级为“${lowestGrade}”的单位。`,
    lowest: (lowestGrade, units) => `等级为“${lowestGrade}”的单位：${scores(units)}。请对照扣分的指标逐项制定改进措施。`,
    notRecognised: (units) =>
      `未通过认定条件、不予认定的单位：${units.map(({ unit, gates }) => `${unit}（${gates.join('；')}）`).join('、')}。`,
    evidence: (units) => `请${units.map(({ unit }) => unit).join('、')}补齐所缺的佐证材料。`,
    fill: '（改进和补报的时限由印发单位填写。）',
  },
  nextFill: '（下一步工作由印发单位填写。）',
  basis: {
    settings: ({ bandsBy, bonusInGrade, lowestGrade }, bands) =>
      `等级按${bandsBy === 'percent' ? '得分率' : '总分'}确定：${bands
        .map(({ grade, from }) => `${decimalText(from)}${bandsBy === 'percent' ? '%' : '分'}以上${grade}`)
        .join('，')}，其余${lowestGrade}；附加分${bonusInGrade ? '计入' : '不计入'}等级。`,
    ranks: '名次在同一考核类别内按得分率从高到低排列，得分率相同的名次相同。',
    asOf: (asOf) => `完成时限截至${dateWords(asOf)}。`,
    places: '数字保留两位小数；两位小数看不出名次、等级或升降的，多保留几位。',
    notSealed: '考核结果没有封存。',
    sealed: (code, day) => `考核结果已${day === '' ? '' : `于${onDay(day)}`}封存，封存以后没有改动，封存码：${code}。`,
    changedSince: (code, day) =>
      `工作簿${day === '' ? '' : `于${onDay(day)}`}封存（封存码：${code}），封存以后有改动，本通报所列为改动后的结果。`,
    notComparable: (code) => `工作簿曾经封存（封存码：${code}），但封存清单已不能用来核对。`,
  },
  issuedBy: '（印发单位）',
  issuedOn: '（成文日期）',
};

function on(period: string | null, year: number | null): string {
  return period !== null ? `${period}的工作` : year !== null ? `${year}年度的工作` : '的工作';
}

function scores(units: readonly Named[]): string {
  return units.map(({ unit, figure }) => `${unit}${figure}分`).join('、');
}

function points(units: readonly Named[]): string {
  return units.map(({ unit, figure }) => `${unit}（${figure}个百分点）`).join('、');
}

function indicator({ name, max }: IndicatorSaid): string {
  return `${quoteText(name)}${max === null ? '' : `（${max}分）`}`;
}

/** The list says it as 2020-12-31; what somebody has written there instead stays. */
function onDay(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) ? dateWords(day) : day;
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 十二, for headings: from 1 to 99, and what is more as it is. */
function numeral(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${DIGITS[number % 10] ?? ''}`;
}
