import { columnsOf } from '../kit/columns.ts';

/** Zero-based. */
export const DETAIL_HEADER_ROW = 3;

/** The columns of 考核明细 that are always there. */
export const DETAIL_COLUMNS = columnsOf({
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
});

export type DetailColumn = (typeof DETAIL_COLUMNS.keys)[number];

/** A cell of a row, one-based: `Q5`. */
export function detailCell(column: DetailColumn, row: number | string): string {
  return `${DETAIL_COLUMNS.letter[column]}${row}`;
}
