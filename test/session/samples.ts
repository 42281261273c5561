import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';

export const TODAY = '2021-12-31';

const HEADER: Drawn[] = ['序号', '考核指标', '分值', '考核得分', '佐证材料'];

/** 85 of 100, one piece of evidence missing. */
export const EAST: Drawn[][] = [['考核类别：一组'], HEADER, [1, '制度建设', 60, 50, '附件1'], [2, '宣传教育', 40, 35, null]];
/** Half scored. */
export const WEST: Drawn[][] = [['考核类别：一组'], HEADER, [1, '制度建设', 60, 50, '附件1'], [2, '宣传教育', 40, null, null]];
/** Two scores as text, one score too high. */
export const SOUTH: Drawn[][] = [
  ['考核类别：二组'],
  HEADER,
  [1, '制度建设', 30, '25分', '附件1'],
  [2, '宣传教育', 30, '２８', '附件2'],
  [3, '信息公开', 40, 45, '附件3'],
];

export function threeBureaus() {
  return drawWorkbook(drawSheet(EAST, { name: '东局' }), drawSheet(WEST, { name: '西局' }), drawSheet(SOUTH, { name: '南局' }));
}
