import { columnsOf } from '../kit/columns.ts';

/** The header stands below the title and three sentences. Zero-based. */
export const SUMMARY_HEADER_ROW = 5;

export const SUMMARY_COLUMNS = columnsOf({
  unit: ['单位', 32, 'text'],
  group: ['类别', 18, 'text'],
  base: ['基础分', 8.5, 'points'],
  bonus: ['附加分', 8.5, 'points'],
  total: ['总分', 12.5, 'points'],
  percent: ['得分率（%）', 8.5, 'points'],
  grade: ['等级', 10, 'centred'],
  rank: ['名次', 6.5, 'centred'],
  provisional: ['暂列名次', 6.5, 'grey'],
  unscored: ['未评', 6.5, 'centred'],
  missing: ['缺佐证', 8.5, 'centred'],
  status: ['状态', 10, 'centred'],
  sheet: ['工作表', 20, 'text'],
  number: ['编号', 6, 'grey'],
  fullMarks: ['满分', 7, 'grey'],
  bonusCap: ['附加上限', 6.5, 'grey'],
  groupNumber: ['类别序', 6, 'grey'],
  order: ['排序', 6, 'grey'],
  deduction: ['扣分', 6, 'grey'],
  bound: ['上一档', 6, 'grey'],
  places: ['位数', 6, 'grey'],
});

export type SummaryColumn = (typeof SUMMARY_COLUMNS.keys)[number];

/** What a person reads; to the right of it stands what the formulas need. */
const LAST_READ: SummaryColumn = 'sheet';

/** The columns that a person reads, and their headers. */
export const READ_KEYS: readonly SummaryColumn[] = SUMMARY_COLUMNS.keys.slice(0, SUMMARY_COLUMNS.index[LAST_READ] + 1);
export const READ_WORDS: readonly string[] = SUMMARY_COLUMNS.words.slice(0, READ_KEYS.length);
