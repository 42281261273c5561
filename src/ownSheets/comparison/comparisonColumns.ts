import { columnsOf } from '../kit/columns.ts';

/** The header of the scores stands below the title, two sentences and a blank row. Zero-based. */
export const COMPARISON_HEADER_ROW = 4;

export const COMPARISON_COLUMNS = columnsOf({
  unit: ['单位', 18, 'text'],
  group: ['类别', 12, 'text'],
  sheet: ['工作表', 14, 'text'],
  seq: ['序号', 7, 'centred'],
  indicator: ['考核指标', 34, 'text'],
  max: ['分值', 8, 'points'],
  self: ['自评分', 10, 'points'],
  review: ['考核得分', 10, 'points'],
  difference: ['差', 9, 'points'],
  reason: ['原因', 30, 'text'],
  cell: ['单元格', 9, 'centred'],
});

/** Of the units below the scores, in the columns of their kind; what is left out is blank there. */
export const BY_UNIT = { seq: '项数', indicator: '核减、核增', self: '自评合计', review: '考核合计', difference: '差' } as const;
