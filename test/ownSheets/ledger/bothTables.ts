/** A score table that is a task table too. */
export const SCORE_ROWS: readonly (readonly (string | number | null)[])[] = [
  ['2020年度考核指标（满分100分）'],
  ['序号', '考核指标', '责任单位', '完成时限', '分值', '考核得分', '佐证材料'],
  [1, '制定方案', '市发改委', '4月底前', 60, 61, '文件'],
  [2, '建设平台', null, '9月底前', 40, 40, null],
];

/** A plan beside it. */
export const PLAN_ROWS: readonly (readonly (string | number | null)[])[] = [
  ['2020年任务分工表'],
  ['任务名称', '牵头单位', '完成时限', '完成情况'],
  ['宣传', '市信用办', '5月底前', null],
  ['培训', '市发改委、各成员单位', '长期', '已完成'],
];
