import { dateWords } from '../../../words/dateWords.ts';
import type { ReportTaskWords } from './words.ts';

export const zh: ReportTaskWords = {
  counts: ({ asOf, soonDays, total, states }) =>
    `共${total}项任务，截至${dateWords(asOf)}，已完成${states.done}项，逾期${states.overdue}项，${soonDays}天内到期的${states['due-soon']}项，其余${states.open + states.recurring + states.undated}项。`,
  withoutProgress: ({ total, withoutProgress }) =>
    `${withoutProgress === total ? '' : `其中${withoutProgress}项所在的`}任务表没有完成情况一栏，只按完成时限统计，完成时限已过的都列为逾期。`,
  overdue: ({ overdue, isShared }) =>
    `牵头任务逾期的单位：${overdue.map(({ unit, count }) => `${unit}${count}项`).join('、')}${isShared ? '（几个单位牵头的任务，各单位都计）' : ''}。`,
  leaderless: (count) => `${count}项逾期任务没有写明牵头单位。`,
};
