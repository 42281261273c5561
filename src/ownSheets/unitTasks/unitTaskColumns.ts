import { columnsOf } from '../kit/columns.ts';

/** Zero-based: below the title, the sentence on the sheet and the one with the day. */
export const UNIT_TASKS_HEADER_ROW = 3;

/** The columns of 单位任务. By 任务序号 a row finds its task in 任务台账, however that is sorted. */
export const UNIT_TASK_COLUMNS = columnsOf({
  unit: ['单位', 18, 'strong'],
  side: ['承担', 7, 'centred'],
  number: ['任务序号', 10, 'centred'],
  name: ['任务', 24, 'text'],
  text: ['内容', 34, 'text'],
  words: ['完成时限', 14, 'text'],
  due: ['截止日期', 12, 'day'],
  left: ['剩余天数', 10, 'centred'],
  state: ['状态', 9, 'centred'],
  progress: ['完成情况', 20, 'text'],
  sheet: ['工作表', 12, 'textLink'],
});
