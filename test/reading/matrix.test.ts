import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

const UNITS = ['东区@县区 complete 90 优秀 1', '西区@县区 complete 80 良好 2'];
const TITLE = ['2021年考核指标（县区）'];

test.each(['A1', 'D9', 'XEZ1'])('a column a unit, from %s', (at) => {
  const { tables, indicators, units, findings } = outlineOf(
    [TITLE, ['序号', '考核指标', '分值', '东区', '西区'], [1, '制度', 60, 50, 45], [2, '宣传', 40, 40, 35]],
    { at },
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]).toMatch(/^matrix .* 100\+0$/u);
  expect(indicators).toHaveLength(2);
  expect(units).toEqual(UNITS);
  expect(findings).toEqual([]);
});

/** Two units, each with a score and evidence. */
const ROWS: Drawn[][] = [
  [1, '制度', 60, 50, '文件', 45, null],
  [2, '宣传', 40, 40, '照片', 35, '照片'],
];

test.each<[string, Drawn[][], string[]]>([
  [
    'merged over two header rows',
    [
      ['序号', '考核指标', '分值', '东区', null, '西区', null],
      [null, null, null, '得分', '佐证材料', '得分', '佐证材料'],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:G2'],
  ],
  [
    'not merged at the left',
    [
      ['序号', '考核指标', '分值', '东区', null, '西区', null],
      [null, null, null, '得分', '佐证材料', '得分', '佐证材料'],
    ],
    ['D2:E2', 'F2:G2'],
  ],
  [
    'with all other words in the second row',
    [
      [null, null, null, '东区', null, '西区', null],
      ['序号', '考核指标', '分值', '得分', '佐证材料', '得分', '佐证材料'],
    ],
    ['D2:E2', 'F2:G2'],
  ],
  [
    'without any merge',
    [
      ['序号', '考核指标', '分值', '东区', null, '西区', null],
      [null, null, null, '得分', '佐证材料', '得分', '佐证材料'],
    ],
    [],
  ],
])('several columns a unit, %s', (_, header, merges) => {
  const { tables, units, findings } = outlineOf([TITLE, ...header, ...ROWS], { merges });
  expect(tables).toEqual(['matrix A2:G5 100+0']);
  expect(units).toEqual(UNITS);
  expect(findings).toEqual(['evidence-missing G4']);
});

test('self and review scores a unit', () => {
  const { units, findings } = outlineOf(
    [
      ['序号', '考核指标', '分值', '东区', null, null, '西区', null, null],
      [null, null, null, '自评分', '复核得分', '佐证材料', '自评', '复核', '佐证材料'],
      [1, '制度', 60, 60, 50, '文件', 60, null, '文件'],
      [2, '宣传', 40, 40, 40, '照片', 41, null, '照片'],
      ['合计', null, 100, 99, 90, null, 60, null, null],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'] },
  );
  expect(units).toEqual(['东区 complete 90 优秀 1', '西区 not-reviewed 0']);
  expect(findings).toEqual(['score-above-max G4', 'total-mismatch D5']);
});

test('units under a merged 考核得分, a column behind them is no unit', () => {
  const { units } = outlineOf(
    [
      ['序号', '考核指标', '分值', '考核得分', null, '备注'],
      [null, null, null, '东区', '西区', null],
      [1, '制度', 100, 90, 80, '略'],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'] },
  );
  expect(units).toEqual(['东区 complete 90 优秀 1', '西区 complete 80 良好 2']);
});

test('units may have any name where scores stand below, and offices’ names where nothing does', () => {
  const rows = (a: string, b: string, score: Drawn): Drawn[][] => [
    ['序号', '考核指标', '分值', a, b],
    [1, '制度', 100, score, null],
  ];
  expect(outlineOf(rows('张家港', '园区', 90)).units).toEqual(['张家港 complete 90 优秀 1']);
  expect(outlineOf(rows('张家港', '阿里', 90)).units).toEqual(['张家港 complete 90 优秀 1', '阿里 not-submitted 0']);
  expect(outlineOf(rows('市教育局', '市财政局', null)).units).toEqual(['市教育局 not-submitted 0', '市财政局 not-submitted 0']);
  expect(outlineOf(rows('张家港', '阿里', null)).units).toEqual([]);
});

test('columns of other figures are no units', () => {
  const { tables, units } = outlineOf([
    ['序号', '考核指标', '分值', '2021年', '次数', '页码'],
    [1, '制度', 60, 3, 4, 5],
    [2, '宣传', 40, 3, 4, 5],
  ]);
  expect(tables).toEqual(['ledger A1:F3 100+0']);
  expect(units).toEqual([]);
});

test('maxima may stand before the names, as text', () => {
  const { indicators, units, gates } = outlineOf([
    ['分值', '评分项', '大师姐队', '新疆小表哥队'],
    ['40分', '制度', null, null],
    ['60分', '宣传', null, null],
    ['--', '没有违规', null, null],
    [null, '总分', { f: 'SUM(C2:C4)', v: 0 }, { f: 'SUM(D2:D4)', v: 0 }],
  ]);
  expect(indicators).toEqual(['2 制度 40 A2', '3 宣传 60 A3']);
  expect(units).toEqual(['大师姐队 not-submitted 0', '新疆小表哥队 not-submitted 0']);
  expect(gates).toEqual(['4 没有违规']);
});

test('a column of averages or totals beside the units is none', () => {
  expect(
    outlineOf([
      ['考核指标', '分值', '东区', '西区', '平均分', '合计'],
      ['制度', 100, 90, 80, 85, 170],
    ]).units,
  ).toEqual(['东区 complete 90 优秀 1', '西区 complete 80 良好 2']);
});

test('a score below the wrong unit line stays with its column: every unit is checked', () => {
  const { units, findings } = outlineOf([TITLE, ['考核指标', '分值', '东区', '西区'], ['制度', 60, 61, '50分'], ['宣传', 40, 40, ' ']]);
  expect(units).toEqual(['东区@县区 invalid 40', '西区@县区 invalid 0']);
  expect(findings).toEqual(['score-above-max C3', 'score-as-text D3']);
});

test('a column behind the last unit is not that unit’s alone', () => {
  const { findings } = outlineOf(
    [
      ['考核指标', '分值', '东区', null, '西区', null, null],
      [null, null, '得分', '佐证材料', '得分', '佐证材料', '备注'],
      ['制度', 100, '不适用', null, 80, '文件', '东区无此职能'],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'] },
  );
  expect(findings).toEqual([]);
});

test.each<[string, Drawn[][], string[]]>([
  [
    'over its columns',
    [
      ['序号', '考核指标', '分值', '东区', null, '东区 ', null, '西区', null],
      [null, null, null, '得分', '佐证材料', '得分', '佐证材料', '得分', '佐证材料'],
    ],
    ['D2:E2', 'F2:G2', 'H2:I2'],
  ],
  [
    'under one 考核得分',
    [
      ['序号', '考核指标', '分值', '考核得分', null, null, null, null],
      [null, null, null, '东区', null, '东区', null, '西区'],
    ],
    ['D2:H2'],
  ],
])('a unit written twice %s: neither hides the scores of the other', (_, header, merges) => {
  const rows = ROWS.map((row) => [...row, 30]);
  const { units } = outlineOf([TITLE, ...header, ...rows], { merges: ['A2:A3', 'B2:B3', 'C2:C3', ...merges] });
  expect(units).toEqual(['东区@县区 complete 90 优秀', '东区@县区 complete 80 良好', '西区@县区 complete 60 合格 2']);
});

test('a unit written once in a block of self scores and once in a block of review scores is one', () => {
  const { units } = outlineOf(
    [
      ['序号', '考核指标', '分值', '自评得分', null, '考核得分', null],
      [null, null, null, '东区', '西区', '东区', '西区'],
      [1, '制度', 100, 95, 85, 90, 80],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] },
  );
  expect(units).toEqual(['东区 complete 90 优秀 1', '西区 complete 80 良好 2']);
});

test.each(['平均得分', '最高得分', '各镇平均得分'])('%s beside units is a figure about them, and none of them', (label) => {
  const figure = (a: number, b: number): number => (label === '最高得分' ? Math.max(a, b) : (a + b) / 2);
  const { tables, units, findings } = outlineOf([
    ['序号', '考核内容', '分值', '东河镇', '西岭乡', label],
    [1, '制度', 60, 55, 52, figure(55, 52)],
    [2, '宣传', 40, 40, 38, figure(40, 38)],
    ['合计', null, 100, 95, 90, figure(95, 90)],
  ]);
  expect(tables).toEqual(['matrix A1:F4 100+0']);
  expect(units).toEqual(['东河镇 complete 95 优秀 1', '西岭乡 complete 90 优秀 2']);
  expect(findings).toEqual([]);
});

test('评审中心 and 上周村 are units though 评审 and 上周 are words for judges and periods', () => {
  const { units } = outlineOf([
    ['序号', '考核内容', '分值', '评审中心', '上周村'],
    [1, '制度', 60, 55, 52],
    [2, '宣传', 40, 40, 38],
  ]);
  expect(units).toEqual(['评审中心 complete 95 优秀 1', '上周村 complete 90 优秀 2']);
});
