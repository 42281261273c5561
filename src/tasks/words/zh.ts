import { STATE_WORDS } from '../../rules/taskState.ts';
import { dateWords } from '../../words/dateWords.ts';
import { quoteName, quoteText } from '../../words/quote.ts';
import type { TaskWords } from './words.ts';
import { spaced } from '../../words/spaced.ts';

export const zh: TaskWords = {
  sentences: {
    'task-overdue': ({ args: { tasks, words, due } }) =>
      words === ''
        ? `${named(tasks)}的年度目标应在${dateWords(due)}前完成，现已逾期。请督促牵头单位办理；已经办结的，请在完成情况处写明“已完成”。`
        : `${named(tasks)}的完成时限是${quoteText(words)}，${dateWords(due)}已过，现已逾期。请督促牵头单位办理；已经办结的，请在完成情况处写明“已完成”。`,
    'lead-missing': ({ args: { tasks } }) => `${named(tasks)}没有写明牵头单位，不知由谁负责。请在此处填写牵头单位。`,
    'deadline-misplaced': ({ args: { tasks, words } }) =>
      `${named(tasks)}的完成时限处写的是单位${quoteText(words)}，这一行的内容像是错了列，单位和时限都没有采用。请核对此行，把各项内容移回各自的列。`,
    'deadline-unclear': ({ args: { tasks, words } }) =>
      `${named(tasks)}的完成时限处写的是${quoteText(words)}，读不出日期，也看不出是长期工作，按无期限处理。请写明日期，如“6月底前”；长期工作请写“长期坚持”。`,
    'unit-name-variant': ({ args: { name, other, otherAt } }) =>
      `${quoteName(name)}${spaced('与', otherAt, '的')}${quoteName(other)}像是同一个单位的全称和简称，现按两个单位统计。是同一个单位的，请统一写法。`,
  },
  titles: {
    'task-overdue': '任务逾期',
    'lead-missing': '缺少牵头单位',
    'deadline-misplaced': '时限处写成单位',
    'deadline-unclear': '时限读不出日期',
    'unit-name-variant': '单位名称不统一',
  },
  states: STATE_WORDS,
  sides: { lead: '牵头', supporting: '配合' },
  noTable: '没有找到任务表。任务表的表头要有任务（如“工作任务”“任务名称”）和单位（如“牵头单位”“责任单位”）；考核表还要有完成时限。',
  daysPast: (days) => `逾期 ${days} 天`,
  daysLeft: (days) => (days === 0 ? '今天到期' : `还有 ${days} 天`),
  unitHeading: (unit, asOf, leads, supports) => `${unit}（截至 ${asOf}）：牵头 ${leads} 项，配合 ${supports} 项`,
  stateHeading: (state, count) => `${state} ${count} 项`,
  unitTask: (number, task, facts) => `  ${number}. ${task}（${facts.join('，')}）`,
};

/** The most tasks that a sentence names. */
const MOST_NAMED = 3;

function named(tasks: readonly string[]): string {
  const names = tasks.slice(0, MOST_NAMED).map(quoteName);
  return `任务${names.join('、')}${tasks.length > MOST_NAMED ? `等 ${tasks.length} 项` : ''}`;
}
