import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

/** Path, name and maximum of each indicator. */
function paths(rows: readonly (readonly Drawn[])[], merges: readonly string[] = []): readonly string[] {
  return outlineOf(rows, { merges }).indicators.map((line) => line.split(' ').slice(1, -1).join(' '));
}

const READ = ['制度/建设/甲 30', '制度/建设/乙 30', '制度/公开/丙 20', '宣传/活动/丁 20'];
const HEADER = ['序号', '一级指标', '二级指标', '三级指标', '分值', '得分'];

test.each<[string, string[], readonly (readonly [Drawn, Drawn])[]]>([
  [
    'merged',
    ['B2:B4', 'C2:C3'],
    [
      ['制度', '建设'],
      [null, null],
      [null, '公开'],
      ['宣传', '活动'],
    ],
  ],
  [
    'blank below',
    [],
    [
      ['制度', '建设'],
      [null, null],
      [null, '公开'],
      ['宣传', '活动'],
    ],
  ],
  [
    'in every row',
    [],
    [
      ['制度', '建设'],
      ['制度', '建设'],
      ['制度', '公开'],
      ['宣传', '活动'],
    ],
  ],
  [
    'with spaces for blanks',
    [],
    [
      ['制度', '建设'],
      [' ', '　'],
      ['', '公开'],
      ['宣传', '活动'],
    ],
  ],
])('levels %s', (_, merges, labels) => {
  const rows = labels.map(([a, b], i) => [i + 1, a, b, '甲乙丙丁'[i] ?? '', [30, 30, 20, 20][i] ?? 0, 1]);
  expect(paths([HEADER, ...rows], merges)).toEqual(READ);
});

test('a new outer level ends the inner one', () => {
  expect(paths([HEADER, [1, '制度', '建设', '甲', 50, 1], [2, '宣传', null, '乙', 50, 1]])).toEqual(['制度/建设/甲 50', '宣传/乙 50']);
});

test('categories in rows of their own, their points in the column of the maxima', () => {
  const rows = (second: number): Drawn[][] => [
    ['序号', '考核指标', '分值', '得分'],
    ['一', '组织领导', 40],
    [1, '甲', 30, 1],
    [2, '乙', 10, 1],
    ['二', '宣传', second],
    [1, '丙', 60, 1],
  ];
  expect(paths(rows(60))).toEqual(['组织领导/甲 30', '组织领导/乙 10', '宣传/丙 60']);
  expect(outlineOf(rows(60)).findings).toEqual([]);
  expect(outlineOf(rows(50)).findings).toEqual(['subtotal-mismatch C5']);
});

test.each<[string, Drawn[]]>([
  ['一、组织领导（40分） in the first column, merged', ['一、组织领导（40分）']],
  ['in the name’s column', [null, '一、组织领导', 40]],
  ['with a sum of its scores', ['一', '组织领导', 40, { f: 'SUM(D3:D4)', v: 2 }]],
  ['one wide cell without a numeral', ['组织领导（40分）']],
])('a category row %s', (_, row) => {
  const merges = row.length === 1 ? ['A2:D2'] : [];
  const rows = [['序号', '考核指标', '分值', '得分'], row, [1, '甲', 30, 1], [2, '乙', 10, 1]];
  expect(paths(rows, merges)).toEqual(['组织领导/甲 30', '组织领导/乙 10']);
  expect(outlineOf(rows, { merges }).findings).toEqual(['full-marks-off']);
});

test('two levels of category rows', () => {
  expect(
    paths([
      ['序号', '考核指标', '分值', '得分'],
      ['一', '组织', 50],
      ['（一）', '制度', 20],
      [1, '甲', 20, 1],
      ['（二）', '会议', 30],
      [1, '乙', 30, 1],
      ['二', '宣传', 50],
      [1, '丙', 50, 1],
    ]),
  ).toEqual(['组织/制度/甲 20', '组织/会议/乙 30', '宣传/丙 50']);
});

test('numbers with dots below a number make it a category', () => {
  const rows = [
    ['序号', '考核指标', '分值', '得分'],
    ['1', '组织', 40],
    ['1.1', '甲', 30, 1],
    ['1.2', '乙', 10, 1],
    ['2', '宣传', 60, 1],
  ];
  expect(paths(rows)).toEqual(['组织/甲 30', '组织/乙 10', '宣传 60']);
  expect(outlineOf(rows).findings).toEqual([]);
});

test('a category without rows below it is an indicator, and stands beside the others', () => {
  const rows = [
    ['序号', '考核指标', '分值', '得分'],
    ['一', '组织', 40],
    [1, '甲', 40, 1],
    ['二', '工作创新', 60, 1],
  ];
  expect(paths(rows)).toEqual(['组织/甲 40', '工作创新 60']);
  expect(outlineOf(rows).findings).toEqual([]);
});

test('indicators numbered with Chinese numerals are no categories, not even where a number was taken out', () => {
  const rows = (second: Drawn): Drawn[][] => [
    ['序号', '考核指标', '分值', '得分'],
    ['一', '甲', 40, 1],
    [second, '乙', 60, 1],
  ];
  expect(paths(rows('二'))).toEqual(['甲 40', '乙 60']);
  expect(paths(rows(null))).toEqual(['甲 40', '乙 60']);
});

test('一票否决 and 三公经费 open with no numeral', () => {
  expect(
    paths([
      ['序号', '考核指标', '分值', '得分'],
      [1, '三公经费', 40, 1],
      [2, '二次供水', 60, 1],
    ]),
  ).toEqual(['三公经费 40', '二次供水 60']);
});

test('a level may have a column of points of its own', () => {
  const rows = (stated: number): Drawn[][] => [
    ['一级指标', '分值', '二级指标', '分值', '得分'],
    ['制度', stated, '甲', 30, 1],
    [null, null, '乙', 30, 1],
    ['宣传', 40, '丙', 40, 1],
  ];
  expect(paths(rows(60))).toEqual(['制度/甲 30', '制度/乙 30', '宣传/丙 40']);
  expect(outlineOf(rows(60)).findings).toEqual([]);
  expect(outlineOf(rows(50)).findings).toEqual(['subtotal-mismatch B2']);
});

test('a level in percent counts as points of 100', () => {
  const rows = (stated: string): Drawn[][] => [
    ['一级指标', '二级指标', '计分标准', '得分'],
    [`基础工作\n（${stated}）`, '组织', '成立专班（20分）。', 1],
    [null, '人员', '专人负责（20分）。', 1],
    ['成效（60%）', '影响', '获得表彰（60分）。', 1],
  ];
  expect(outlineOf(rows('40%')).findings).toEqual([]);
  expect(outlineOf(rows('50%')).findings).toEqual(['subtotal-mismatch A2']);
});

test('the column that is filled in most rows names the indicators, whatever the header calls it', () => {
  expect(
    paths([
      ['考核项目', '考核内容', '分值', '得分'],
      ['制度', '甲', 60, 1],
      [null, '乙', 40, 1],
    ]),
  ).toEqual(['制度/甲 60', '制度/乙 40']);
  expect(
    paths([
      ['考核项目', '考核内容', '分值', '得分'],
      ['制度', '略', 60, 1],
      ['宣传', '略', 40, 1],
    ]),
  ).toEqual(['制度 60', '宣传 40']);
  expect(
    paths(
      [
        ['考核指标', '考核内容', '分值', '得分'],
        ['制度', '甲', 30, 1],
        [null, '乙', 30, 1],
        [null, '丙', 40, 1],
      ],
      ['A2:A4'],
    ),
  ).toEqual(['制度/甲 30', '制度/乙 30', '制度/丙 40']);
});

test('a number that is scored is an indicator, also where dots follow', () => {
  expect(
    paths([
      ['序号', '考核指标', '分值', '得分'],
      ['1', '甲', 60, 1],
      ['1.1', '乙', 40, 1],
    ]),
  ).toEqual(['甲 60', '乙 40']);
});
