import { columnName } from '../../workbook/address.ts';
import type { Look } from '../kit/looks.ts';

/** The header stands below the title and three sentences. Zero-based. */
export const SUMMARY_HEADER_ROW = 5;

/** Header, width in characters at the most, look. */
const COLUMNS = {
  unit: ['单位', 32, 'text'],
  group: ['类别', 18, 'text'],
  base: ['基础分', 8.5, 'points'],
  bonus: ['附加分', 8.5, 'points'],
  total: ['总分', 8.5, 'points'],
  percent: ['百分', 8.5, 'points'],
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
} as const satisfies Readonly<Record<string, readonly [string, number, Look]>>;

export type SummaryColumn = keyof typeof COLUMNS;

/** What a person reads; to the right of it stands what the formulas need. */
const LAST_READ: SummaryColumn = 'sheet';

export const SUMMARY_KEYS = Object.keys(COLUMNS) as readonly SummaryColumn[];

export const SUMMARY_WIDTHS: readonly number[] = SUMMARY_KEYS.map((key) => COLUMNS[key][1]);
export const SUMMARY_LOOKS: readonly Look[] = SUMMARY_KEYS.map((key) => COLUMNS[key][2]);
export const SUMMARY_WORDS: readonly string[] = SUMMARY_KEYS.map((key) => COLUMNS[key][0]);

/** The columns that a person reads, and their headers. */
export const READ_KEYS: readonly SummaryColumn[] = SUMMARY_KEYS.slice(0, SUMMARY_KEYS.indexOf(LAST_READ) + 1);
export const SUMMARY_COLUMNS: readonly string[] = READ_KEYS.map((key) => COLUMNS[key][0]);

/** The letter of each column. */
export const SUMMARY_LETTER = Object.fromEntries(SUMMARY_KEYS.map((key, i) => [key, columnName(i)])) as Readonly<
  Record<SummaryColumn, string>
>;
