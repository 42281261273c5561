import { drawSheet } from '../support/drawSheet.ts';
import { outline } from '../support/outline.ts';

const ledger = (sheet: string, unit: string, a: number, b: number) =>
  drawSheet([['单位名称：' + unit], ['序号', '考核内容', '分值', '得分'], [1, '制度', 60, a], [2, '宣传', 40, b]], { name: sheet });
const own = [ledger('教育局', '云岫县教育局', 55, 38), ledger('财政局', '云岫县财政局', 50, 37)];
const UNITS = ['云岫县教育局 complete 93 优秀 1', '云岫县财政局 complete 87 良好 2'];

test.each(['云岫县', ''])('a matrix of units that stand on their own sheets, named %s…, ranks nobody twice', (prefix) => {
  const summary = drawSheet(
    [
      ['序号', '考核内容', '分值', `${prefix}教育局`, `${prefix}财政局`],
      [1, '制度', 60, 55, 50],
      [2, '宣传', 40, 38, 37],
      ['合计', null, 100, 93, 87],
    ],
    { name: '汇总' },
  );
  const { units, findings } = outline([summary, ...own]);
  expect(units).toEqual(UNITS);
  expect(findings).toEqual(['sheet-skipped']);
});

test('a roster that calls units by the ends of their names is their summary, one with another total is none', () => {
  const roster = (total: number) =>
    drawSheet(
      [
        ['序号', '单位', '制度（60分）', '宣传（40分）', '总分'],
        [1, '教育局', 55, 38, 93],
        [2, '财政局', total - 37, 37, total],
      ],
      { name: '汇总' },
    );
  expect(outline([...own, roster(87)]).units).toEqual(UNITS);
  expect(outline([...own, roster(86)]).units).toHaveLength(4);
});

test('a summary by shorter names stays one where a single total no longer agrees', () => {
  const third = ledger('水利局', '云岫县水利局', 60, 39);
  const summary = drawSheet(
    [
      ['序号', '单位', '制度（60分）', '宣传（40分）', '总分'],
      [1, '教育局', 55, 38, 93],
      [2, '财政局', 50, 37, 87],
      [3, '水利局', 60, 38, 98],
    ],
    { name: '汇总' },
  );
  expect(outline([...own, third, summary]).units).toHaveLength(3);
});
