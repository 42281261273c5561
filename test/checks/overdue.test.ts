import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

const HEADER = ['序号', '考核指标', '分值', '完成时限', '自评分', '考核得分', '佐证材料'];

function overdue(row: readonly Drawn[], asOf: string, title = '2021年度考核指标'): boolean {
  return outlineOf([[title], HEADER, [1, '6月底前完成', 100, ...row]], {}, asOf).findings.includes('evidence-overdue G3');
}

test.each<[string, string, boolean]>([
  ['10月底前', '2021-10-31', false],
  ['10月底前', '2021-11-01', true],
  ['11月前', '2021-10-31', false],
  ['11月前', '2021-11-01', true],
  ['11月15日前', '2021-11-15', false],
  ['11月15日前', '2021-11-16', true],
  ['年底前', '2021-12-31', false],
  ['年底前', '2022-01-01', true],
  ['全年工作', '2022-12-31', false],
  ['及时报送', '2022-12-31', false],
  ['注重质量', '2022-12-31', false],
])('%s on %s is overdue: %s', (words, asOf, expected) => {
  expect(overdue([words], asOf)).toBe(expected);
});

test.each<[string, Drawn[], boolean]>([
  ['nothing stands', [null, null, null], true],
  ['a placeholder stands', [null, null, '待补'], true],
  ['evidence stands', [null, null, '文件'], false],
  ['a self score stands', [0, null, null], false],
  ['a review score stands', [null, 0, null], false],
  ['a wrong score stands', [null, '达标', null], false],
  ['white space stands', [' ', ' ', ' '], true],
])('%s: overdue %s', (_, cells, expected) => {
  expect(overdue(['6月底前', ...cells], '2021-11-15')).toBe(expected);
});

test('the year is the title’s, else the as-of date’s', () => {
  expect(overdue(['6月底前'], '2021-11-15', '2022年度考核指标')).toBe(false);
  expect(overdue(['6月底前'], '2021-11-15', '考核指标')).toBe(true);
  expect(overdue(['6月底前'], '2021-05-15', '考核指标')).toBe(false);
  expect(overdue(['2020年6月底前'], '2021-05-15', '考核指标')).toBe(true);
});

test('only a deadline column has deadlines, and a table without evidence none is asked of', () => {
  expect(
    outlineOf(
      [
        ['序号', '考核指标', '分值', '得分', '佐证材料'],
        [1, '6月底前完成', 100, null, null],
      ],
      {},
      '2021-11-15',
    ).findings,
  ).toEqual([]);
  expect(
    outlineOf(
      [
        ['序号', '考核指标', '分值', '完成时限', '得分'],
        [1, '甲', 100, '6月底前', null],
      ],
      {},
      '2021-11-15',
    ).findings,
  ).toEqual([]);
});
