import type { ComparisonWords } from './words.ts';

export const zh: ComparisonWords = {
  summed: ({ scores, cut, raised, compared, withoutReason }) =>
    `有自评分的共 ${scores} 项：核减 ${cut} 项，核增 ${raised} 项，一致 ${compared - cut - raised} 项` +
    `${scores > compared ? `，没有可比的考核得分 ${scores - compared} 项` : ''}${withoutReason > 0 ? `；核减没有写原因的 ${withoutReason} 项` : ''}。`,
  columns: '各评分栏，与同一指标其他评分栏的平均比较',
  column: ({ label, scores, higher, lower, mean }, by) =>
    `“${label}”：可比 ${scores} 处，偏高 ${higher} 处，偏低 ${lower} 处，${by === '0' ? '平均持平' : `平均${mean.gt(0) ? '高' : '低'} ${by} 分`}。`,
};
