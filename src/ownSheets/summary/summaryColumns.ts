import { columnsOf } from '../kit/columns.ts';

/**
 * The columns of 考核汇总. The first six are those of the list by group and rank too, which has what is to be noted of a unit in place of
 * the others.
 */
export const SUMMARY_COLUMNS = columnsOf({
  rank: ['名次', 6.5, 'centred'],
  unit: ['单位', 26, 'text'],
  total: ['总分', 15, 'points'],
  percent: ['得分率（%）', 11, 'points'],
  grade: ['等级', 12, 'centred'],
  status: ['状态', 12, 'centred'],
  group: ['类别', 9, 'text'],
  sheet: ['工作表', 10, 'text'],
  base: ['基础分', 8.5, 'points'],
  bonus: ['附加分', 7.5, 'points'],
  unscored: ['未评', 6, 'centred'],
  missing: ['缺佐证', 8, 'centred'],
  provisional: ['暂列名次', 6.5, 'grey'],
  number: ['编号', 6, 'grey'],
  fullMarks: ['满分', 7, 'grey'],
  bonusCap: ['附加上限', 6.5, 'grey'],
  groupNumber: ['类别序', 6, 'grey'],
  order: ['排序', 6, 'grey'],
  deduction: ['扣分', 6, 'grey'],
  bound: ['上一档', 6, 'grey'],
  places: ['位数', 6, 'grey'],
  printed: ['表内合计', 11, 'points'],
  agreement: ['核对', 11, 'centred'],
  differing: ['不一致', 7, 'grey'],
});

export type SummaryColumn = (typeof SUMMARY_COLUMNS.keys)[number];

/** What a person reads and prints; to the right of it stands what the formulas need. */
const LAST_READ: SummaryColumn = 'missing';
const LAST_RANKED: SummaryColumn = 'status';
/** The last column where an office has no totals of its own to hold against ours. */
const LAST_WITHOUT_TOTALS: SummaryColumn = 'places';

/** The columns that a person reads, and their headers. */
export const READ_KEYS: readonly SummaryColumn[] = SUMMARY_COLUMNS.keys.slice(0, SUMMARY_COLUMNS.index[LAST_READ] + 1);
export const READ_WORDS: readonly string[] = SUMMARY_COLUMNS.words.slice(0, READ_KEYS.length);
/** Those of the list by group and rank. */
export const RANKED_KEYS: readonly SummaryColumn[] = SUMMARY_COLUMNS.keys.slice(0, SUMMARY_COLUMNS.index[LAST_RANKED] + 1);

/** The columns that are drawn. */
export function keysDrawn(hasTotals: boolean): readonly SummaryColumn[] {
  return hasTotals ? SUMMARY_COLUMNS.keys : SUMMARY_COLUMNS.keys.slice(0, SUMMARY_COLUMNS.index[LAST_WITHOUT_TOTALS] + 1);
}
