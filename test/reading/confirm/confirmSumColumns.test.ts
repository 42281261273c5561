import { outlineOf } from '../../support/outline.ts';

const HEADER = ['序号', '单位', '制度（60分）', '宣传（40分）'];

test.each<[string, number]>([
  ['扣分', 1.5],
  ['扣分', -1.5],
  ['减分情况', 1.5],
])('%s of %d in a column without a maximum is taken off where the total says so', (label, amount) => {
  const { units, findings } = outlineOf([
    [...HEADER, label, '总分'],
    [1, '东区', 55, 40, amount, 93.5],
    [2, '西区', 50, 40, 0, 90],
    [3, '南区', 50, 35, null, 85],
  ]);
  expect(units).toEqual(['东区 complete 93.5 优秀 1', '西区 complete 90 优秀 2', '南区 complete 85 良好 3']);
  expect(findings).toEqual([]);
});

test('扣分 that no total counts stays beside the scores', () => {
  const { units, findings } = outlineOf([
    [...HEADER, '扣分', '总分'],
    [1, '东区', 55, 40, 5, 95],
    [2, '西区', 50, 40, 10, 90],
  ]);
  expect(units).toEqual(['东区 complete 95 优秀 1', '西区 complete 90 优秀 2']);
  expect(findings).toEqual([]);
});

test('加分 without a maximum that the total counts leaves the units incomplete, and says so', () => {
  const { units, findings } = outlineOf([
    [...HEADER, '加分', '总分'],
    [1, '东区', 55, 40, 2, 97],
    [2, '西区', 50, 40, 1, 91],
  ]);
  expect(units).toEqual(['东区 incomplete 95', '西区 incomplete 90']);
  expect(findings).toContain('max-missing E1');
});

const SCALED = ['序号', '单位', '平时考核（100分）', '折算得分（40分）', '年终考核（100分）', '折算分（60分）', '总分'];

test('of a score and what it counts in other points the second counts where the total says so', () => {
  const { tables, units, findings } = outlineOf([SCALED, [1, '东区', 90, 36, 95, 57, 93], [2, '西区', 80, 32, 90, 54, 86]]);
  expect(tables[0]).toMatch(/ 100\+0$/u);
  expect(units).toEqual(['东区 complete 93 优秀 1', '西区 complete 86 良好 2']);
  expect(findings).toEqual([]);
});

test('where no total says whether both count, none is made', () => {
  const { units, findings } = outlineOf([SCALED, [1, '东区', 90, 36, 95, 57, 88], [2, '西区', 80, 32, 90, 54, 70]]);
  expect(units).toEqual(['东区 not-reviewed 0', '西区 not-reviewed 0']);
  expect(findings).toContain('score-columns-unclear C1');
});
