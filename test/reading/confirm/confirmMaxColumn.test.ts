import { confirmMaxColumn } from '../../../src/reading/confirm/confirmMaxColumn.ts';
import { readHeaderColumns } from '../../../src/reading/header/header.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import { drawSheet, type Drawn } from '../../support/drawSheet.ts';

/** The roles of a header in the second row of a sheet, once its figures have been looked at. */
function roles(title: string, header: readonly Drawn[], ...body: readonly (readonly Drawn[])[]): string {
  const grid = gridOf(drawSheet([[title], header, ...body]));
  return confirmMaxColumn(grid, 1, 1, readHeaderColumns(grid, 1, 1))
    .map(({ role }) => role ?? '?')
    .join(' ');
}

const HEADER = ['序号', '项目', '分数', '得分'];
const rows = (...maxima: readonly (readonly [max: Drawn, score: Drawn])[]) =>
  maxima.map(([max, score], i): Drawn[] => [i + 1, `第${i + 1}项`, max, score]);
const MAXIMA = 'seq level max review';
const SCORES = 'seq level review review';

test.each<[what: string, title: string, body: readonly (readonly Drawn[])[], expected: string]>([
  ['add up to 100', '检查表', rows([40, 30], [60, 50]), MAXIMA],
  ['add up to the total row', '检查表', [...rows([20, 10], [30, 30]), ['合计', null, 50, 40]], MAXIMA],
  ['add up to what the title states', '检查表（满分120分）', rows([60, 50], [60, 60]), MAXIMA],
  ['no score stands yet', '检查表', rows([40, null], [60, null]), MAXIMA],
  ['add up to nothing', '检查表', rows([40, 30], [50, 50]), SCORES],
  ['a score is above it', '检查表', rows([40, 41], [60, 50]), SCORES],
  ['one alone', '检查表', rows([100, 90]), SCORES],
  ['no figures', '检查表', [['1', '甲', null, null]], SCORES],
  ['nothing below the header', '检查表', [], SCORES],
  ['a figure of 0', '检查表', rows([0, 0], [100, 50]), SCORES],
  ['text where a figure belongs', '检查表', rows(['四十', 30], [60, 50]), SCORES],
  [
    'one maximum amiss where the total row and the title agree',
    '检查表（总分100分）',
    [...rows([40.5, 30], [60, 50]), ['合计', null, 100, 80]],
    MAXIMA,
  ],
  ['one maximum amiss without a total row', '检查表（总分100分）', rows([40.5, 30], [60, 50]), SCORES],
  ['the total row amiss', '检查表（总分100分）', [...rows([40, 30], [60, 50]), ['合计', null, 101, 80]], MAXIMA],
  ['one score above its maximum, all else agreeing', '检查表（总分100分）', [...rows([40, 41], [60, 50]), ['合计', null, 100, 91]], MAXIMA],
  ['two scores above theirs', '检查表（总分100分）', [...rows([40, 41], [60, 61]), ['合计', null, 100, 102]], SCORES],
])('分数 whose figures %s', (_, title, body, expected) => expect(roles(title, HEADER, ...body)).toBe(expected));

test.each<[what: string, header: readonly Drawn[], expected: string]>([
  ['a column of maxima stands beside it', ['序号', '分值', '分数', '得分'], 'seq max review review'],
  ['there are two of them', ['序号', '分数', '分数', '得分'], 'seq review review review'],
  ['it has more words', ['序号', '项目', '考核分数', '得分'], 'seq level review review'],
])('分数 is no maximum where %s', (_, header, expected) => {
  expect(roles('检查表', header, [1, 40, 40, 30], [2, 60, 60, 50])).toBe(expected);
});

test('分数 is no maximum where no score stands to its right', () => {
  expect(roles('检查表', ['序号', '得分', '项目', '分数'], [1, 30, '甲', 40], [2, 50, '乙', 60])).toBe('seq review level review');
});
