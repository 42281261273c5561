import { zh as assessment } from '../../assessment/words/zh.ts';
import { zh as failures } from '../../failures/words/zh.ts';
import { SCORE_COLUMNS } from '../blockColumns.ts';
import type { PreparationWords } from './words.ts';

const HEADERS = SCORE_COLUMNS.map(({ header }) => header);

export const zh: PreparationWords = {
  scores: ({ sheet, range, columns }) => `${sheet}：${range} 的右侧 ${columns}，增加${HEADERS.join('、')}`,
  unitColumns: ({ sheet, range, columns, units }) =>
    `${sheet}：${range} 的右侧 ${columns}，每个考核单位一列，共 ${units.length} 列：${units.join('、')}`,
  unitSheets: ({ sheet, range, columns, sheets }) =>
    `${sheet}：${range} 每个考核单位一张工作表，新增 ${sheets.length} 张，在 ${columns} 增加${HEADERS.join('、')}：${sheets.join('、')}`,
  left: ({ sheet, range }, why) => `${sheet}：${range} 没有改动，${why}`,
  reasons: {
    'has-scores': '表中已有得分列，不需要增加',
    prepared: '以前已经增加过',
    protected: failures.sheetProtected,
    'no-room': '右侧没有能放得分列的地方：紧挨着的列已有内容、合并单元格或隐藏列，或者会与旁边的表混在一起。请先空出右侧的列再试',
    'several-tables': '这张工作表有几张表，不能每个单位一张工作表；请改用每个单位一列',
  },
  counts: (prepared, left) =>
    prepared + left === 0 ? assessment.noTable : `已给 ${prepared} 张表增加填报栏${left > 0 ? `，${left} 张没有改动` : ''}。`,
  kept: ({ sheet, range, reason }) =>
    reason === 'protected'
      ? `${sheet}：${range} 是增加的填报栏，工作表受保护，没有清除；撤销保护后可以再试`
      : `${sheet}：${range} 是增加的填报栏，已有人填写，保留不动`,
};
