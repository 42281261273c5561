import { readRule } from '../../src/standards/readRule.ts';
import { tryScore } from '../../src/standards/working/tryScore.ts';
import { decimalOf, decimalText } from '../../src/workbook/decimal.ts';

/** `每报一篇得1分×3`, the parts that make a score; else what is said of it. */
function tried(max: number, text: string, score: number): string {
  const answer = tryScore(readRule(text, decimalOf(max)), decimalOf(max), decimalOf(score));
  if (answer.kind === 'not') return `not ${answer.nearest.map(decimalText).join(' ')}`;
  if (answer.kind !== 'yields' || !answer.ways) return answer.kind;
  const ways = answer.ways.map(({ part, points, times }) => `${part.text}:${times === null ? decimalText(points) : `×${times}`}`);
  return ways.join(' + ') || 'nothing';
}

test.each<[number, string, number, string]>([
  [5, '每报一篇得1分，最高得5分', 3, '每报一篇得1分，最高得5分:×3'],
  [5, '每报一篇得1分，最高得5分', 3.7, 'not 3 4'],
  [5, '每报一篇得1分，最高得5分', 0, 'nothing'],
  [5, '完成得4分，基本完成得2分', 2, '完成得4分，基本完成得2分:2'],
  [5, '完成得4分，基本完成得2分', 5, 'not 4'],
  [5, '少一项扣2分，扣完为止', 1, '少一项扣2分:×2'],
  [5, '少一项扣2分，扣完为止', 5, 'nothing'],
  [10, '制定相关文件的得5分；每个典型案例得1分，最高得5分。', 7, '制定相关文件的得5分:5 + 每个典型案例得1分，最高得5分:×2'],
  [10, '制定相关文件的得5分；每个典型案例得1分，最高得5分。', 3, '每个典型案例得1分，最高得5分:×3'],
  // The fewest parts, each no more than its cap; what is always given is part of every score.
  [8, '制定方案的得2分；印发文件的得2分；每个典型案例得1分，最高得4分。', 4, '每个典型案例得1分，最高得4分:×4'],
  [8, '制定方案的得5分；每个典型案例得2分，最高得3分。', 3, '每个典型案例得2分，最高得3分:×2'],
  [5, '基础分2分；每个典型案例得1分，最高得3分。', 3, '基础分2分:2 + 每个典型案例得1分，最高得3分:×1'],
  [5, '完成率×3分', 4, 'not 3'],
  [5, '酌情给分', 3, 'manual'],
  [5, '按比例得分', 3.33, 'any'],
  [5, '每报一篇得1分，最高得5分', 6, 'outside'],
  [5, '每报一篇得1分，最高得5分', -1, 'outside'],
  [5, '每篇得1分，每次得0.5分，累计最高3分。', 2.5, 'yields'],
])('of %d: %s, %d: %s', (max, text, score, expected) => {
  expect(tried(max, text, score)).toBe(expected);
});
