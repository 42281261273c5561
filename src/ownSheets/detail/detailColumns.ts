import { columnName } from '../../workbook/address.ts';
import type { Look } from '../kit/looks.ts';

/** Zero-based. */
export const DETAIL_HEADER_ROW = 3;

/** The columns of 考核明细 that are always there: header, width in characters at the most, look. */
const COLUMNS = {
  number: ['编号', 5.5, 'centred'],
  unit: ['单位', 15, 'text'],
  group: ['类别', 12, 'text'],
  sheet: ['工作表', 12, 'text'],
  seq: ['序号', 5.5, 'centred'],
  path: ['一级指标', 14, 'text'],
  name: ['考核指标', 34, 'text'],
  deadline: ['完成时限', 12, 'text'],
  bonus: ['附加', 5.5, 'centred'],
  maxFrom: ['分值出处', 13, 'text'],
  max: ['分值', 6, 'centred'],
  self: ['自评分', 8, 'centred'],
  score: ['考核得分', 8, 'centred'],
  evidence: ['佐证材料', 20, 'text'],
  reason: ['扣分原因', 17, 'text'],
  verdict: ['评判', 7.5, 'centred'],
  counted: ['计分', 6, 'centred'],
  fullMarks: ['计入满分', 6, 'centred'],
  missing: ['缺佐证', 6, 'centred'],
  working: ['计算过程', 34, 'text'],
} as const satisfies Readonly<Record<string, readonly [string, number, Look]>>;

export type DetailColumn = keyof typeof COLUMNS;

export interface DrawnColumn {
  readonly word: string;
  readonly width: number;
  readonly look: Look;
}

export const DETAIL_COLUMNS: readonly DrawnColumn[] = Object.values(COLUMNS).map(([word, width, look]) => ({ word, width, look }));

/** The letter of each column. */
export const LETTER = Object.fromEntries(Object.keys(COLUMNS).map((key, i) => [key, columnName(i)])) as Readonly<
  Record<DetailColumn, string>
>;

/** A cell of a row, one-based: `Q5`. */
export function detailCell(column: DetailColumn, row: number | string): string {
  return `${LETTER[column]}${row}`;
}
