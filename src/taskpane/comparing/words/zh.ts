import { zh as comparison } from '../../../comparing/words/zh.ts';
import { quoteName } from '../../../words/quote.ts';
import type { ComparingWords, ScoreSaid } from './words.ts';

export const zh: ComparingWords = {
  title: '对照',
  tabs: { review: '自评与复核', across: '横向看一项', near: '临近等级、名次' },
  noUnits: '没有可以对照的考核单位。',
  review: {
    ...comparison,
    none: '考核表中没有自评分和考核得分都有的，不能对照。',
    unit: '考核单位',
    allUnits: '全部单位',
    search: '查找指标',
    withoutReason: '只看核减没有写原因的',
    order: '排列',
    orders: { difference: '核减多的在前', workbook: '按表中顺序' },
    list: (count) => `对照的得分 ${count} 项`,
    nothingFound: '没有符合条件的得分。',
    score: (score) => `${named(score)}：自评 ${score.self ?? '—'}，考核 ${score.review ?? '—'}${apart(score)}${why(score)}`,
    ofUnit: (unit, compared, self, review, difference, cut, raised) =>
      `${unit}：可比的 ${compared} 项，自评合计 ${self}，考核合计 ${review}，差 ${difference}；核减 ${cut} 项，核增 ${raised} 项。`,
    sheet: '生成工作表',
  },
  across: {
    indicator: '指标',
    stoodOn: '考核明细中选定的一项',
    search: '查找单位',
    list: (count) => `这一项的得分，${count} 个单位`,
    maxima: (maxima) => (maxima.length === 1 ? `分值 ${maxima[0] ?? ''} 分。` : `各表的分值不同：${maxima.join('、')} 分。`),
    score: (score) =>
      `${score.unit}：${score.review === null ? '没有得分' : `得 ${score.review} 分`}${score.max === null ? '' : `（分值 ${score.max}）`}${score.self === null ? '' : `，自评 ${score.self}${apart(score)}`}${why(score)}`,
  },
  near: {
    distance: '相差多少分以内',
    wrongDistance: '应为 0 至 20 之间的数，如 0.5',
    none: (distance) => `没有离等级线或前一名 ${distance} 分以内的单位。`,
    list: (count) => `临近等级、名次的 ${count} 处`,
    higher: (unit, points, grade) => `${unit}：再得 ${points} 分为“${grade}”。`,
    lower: (unit, points, grade) =>
      points === '0' ? `${unit}：正好在线上，再扣分即为“${grade}”。` : `${unit}：再扣超过 ${points} 分即为“${grade}”。`,
    rank: (unit, points, rank, units) => `${unit}：再得 ${points} 分，与第 ${rank} 名${units.join('、')}并列。`,
    gains: (indicators, count) =>
      `被扣分的指标：${indicators.map(({ name, points }) => `${quoteName(name)}扣 ${points} 分`).join('、')}${count > indicators.length ? `等 ${count} 项` : ''}。`,
    noGains: '各项没有扣分。',
  },
};

function named({ unit, indicator, max }: ScoreSaid): string {
  return `${unit}${quoteName(indicator)}${max === null ? '' : `（${max} 分）`}`;
}

function apart({ difference }: ScoreSaid): string {
  return difference === null ? '' : `，差 ${difference}`;
}

function why({ reason }: ScoreSaid): string {
  return reason === null ? '' : reason === '' ? '；没有写原因' : `；原因：${reason}`;
}
