import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

const HEADER = ['序号', '考核指标', '分值', '得分'];

test.each<[Drawn, string]>([
  ['60分', '60'],
  ['６０', '60'],
  [' 60 ', '60'],
  ['满分60分', '60'],
  [{ f: '30*2', v: 60 }, '60'],
])('a maximum may stand as %j', (max, read) => {
  const { indicators, findings } = outlineOf([HEADER, [1, '甲', max, 50], [2, '乙', 40, 40]]);
  expect(indicators[0]).toBe(`2 甲 ${read} C2`);
  expect(findings).toEqual([]);
});

test.each<Drawn>([null, '  ', '若干', '否则-15', '#REF!', { f: 'SUM(A1)' }, true])(
  'a maximum of %j is missing; what is scored adds nothing, raises nothing else and leaves the unit open',
  (max) => {
    const { units, findings } = outlineOf([
      [...HEADER, '佐证材料'],
      [1, '甲', 100, 90, 'x'],
      [2, '乙', max, '达标', null],
      [3, '丙', max, null, null],
    ]);
    expect(units).toEqual(['考核表 incomplete 90']);
    expect(findings).toEqual(['max-missing C3', 'max-missing C4']);
  },
);

test.each<[string, Drawn[], Drawn[], string[], string[]]>([
  [
    'into the column of the words that describe',
    ['序号', '考核指标', '考核内容', '分值', '得分'],
    [2, '乙', 40, null, 40],
    ['乙 40 D3'],
    ['max-misplaced D3'],
  ],
  ['with its name', ['序号', '工作任务', '考核指标', '分值', '得分'], [2, '乙', 40, null, 40], ['甲/乙 40 D3'], ['max-misplaced D3']],
  ['over its name', ['序号', '考核指标', '分值', '得分'], [2, 40, null, 40], [' 40 C3'], ['indicator-unnamed B3', 'max-misplaced C3']],
  [
    'into a column of others',
    ['序号', '考核指标', '责任单位', '分值', '得分'],
    [2, '乙', 40, null, 40],
    ['乙 40 D3'],
    ['max-misplaced D3'],
  ],
])('a number that slipped a column left, %s', (_, header, row, read, findings) => {
  const cells = new Map<Drawn, Drawn>([
    ['序号', 1],
    ['工作任务', '甲'],
    ['考核指标', '甲'],
    ['考核内容', '略'],
    ['责任单位', '市局'],
    ['分值', 60],
    ['得分', 50],
  ]);
  const first = header.map((word) => cells.get(word) ?? null);
  const found = outlineOf([header, first, row]);
  expect(found.indicators.slice(1).map((line) => line.replace(/^3 /u, ''))).toEqual(read);
  expect(found.units).toEqual(['考核表 complete 90 优秀 1']);
  expect(found.findings).toEqual(findings);
});

test('a number in another column is no slipped maximum', () => {
  expect(
    outlineOf([
      ['分值', '序号', '考核指标', '得分'],
      [60, 1, '甲', 50],
      [null, 2, '乙', 40],
    ]).findings,
  ).toEqual(['full-marks-off', 'max-missing A3']);
  expect(
    outlineOf([
      ['序号', '分值', '考核指标', '得分'],
      [1, 60, '甲', 50],
      [2, null, '乙', 40],
    ]).findings,
  ).toEqual(['full-marks-off', 'max-missing B3']);
});

test('maxima in labels', () => {
  const { indicators, units, findings } = outlineOf([
    ['一级指标', '二级指标', '评分标准', '得分'],
    ['制度（60分）', '甲（20分）', '每次得1分，最高得20分。', 15],
    [null, '乙 (40 分)', '每次加0.2分', 40],
    ['宣传（40分）', '丙【40分】', '略', 35],
  ]);
  expect(indicators).toEqual(['2 制度/甲 20 B2', '3 制度/乙 40 B3', '4 宣传/丙 40 B4']);
  expect(units).toEqual(['考核表 complete 90 优秀 1']);
  expect(findings).toEqual([]);
});

test('maxima in the criterion’s text: the highest that is allowed, else the parts together', () => {
  const { indicators, findings } = outlineOf([
    ['一级指标', '二级指标', '计分标准', '得分'],
    ['制度', '甲', '印发方案（20分）。', 1],
    [null, '乙', '每个部门0.1分（最高30分）。', 1],
    [null, '丙', '召开会议（20分）；印发纪要（30分）。', 1],
    [null, '丁', '酌情。', null],
  ]);
  expect(indicators.map((line) => line.split(' ').slice(-2).join(' '))).toEqual(['20 C2', '30 C3', '50 C4', '? C5']);
  expect(findings).toEqual(['max-missing C5']);
});

test('one row of a table with a column of maxima may state its own in brackets', () => {
  expect(outlineOf([HEADER, [1, '甲', 60, 50], [2, '乙（40分）', null, 40]]).indicators[1]).toBe('3 乙（40分） 40 B3');
});

test('rows under a merged maximum are one indicator, scored where one of them is', () => {
  const rows = (score: Drawn): Drawn[][] => [HEADER, [1, '甲', 60, 50], [2, '乙', null, score], [3, '丙', 40, 40]];
  expect(outlineOf(rows(null), { merges: ['C2:C3', 'D2:D3'] })).toMatchObject({ units: ['考核表 complete 90 优秀 1'], findings: [] });
  expect(outlineOf(rows(5), { merges: ['C2:C3'] })).toMatchObject({ units: ['考核表 complete 95 优秀 1'], findings: [] });
  expect(outlineOf(rows(20), { merges: ['C2:C3'] })).toMatchObject({ units: ['考核表 invalid 40'], findings: ['score-above-max D3'] });
});

test('full marks: what is stated above the table, else a typed total that equals their sum, else 100', () => {
  const rows = (title: string): Drawn[][] => [[title], HEADER, [1, '甲', 60, 50], [2, '乙', 60, 40], ['合计', null, 120, 90]];
  expect(outlineOf(rows('考核指标')).findings).toEqual([]);
  expect(outlineOf([...rows('考核指标').slice(0, -1), ['合计', null, { f: 'SUM(C3:C4)', v: 120 }, 90]]).findings).toEqual([
    'full-marks-off',
  ]);
  expect(outlineOf(rows('考核指标（满分120分）')).findings).toEqual([]);
  expect(outlineOf(rows('考核指标（满分100分）')).findings).toEqual(['full-marks-off']);
});

const ORDINARY: Drawn[][] = [HEADER, [1, '甲', 60, 50], [2, '乙', 40, 40]];

test.each<[string, Drawn[][], string[]]>([
  ['by its name', [...ORDINARY, [3, '附加分：创新', 10, 8]], []],
  ['by 加分 in its name', [...ORDINARY, [3, '创新加分', 10, 8]], []],
  ['by Bonus in its name', [...ORDINARY, [3, 'Bonus: 创新', 10, 8]], []],
  ['by the category above it', [...ORDINARY, ['三', '附加分', 10], [1, '创新', 10, 8]], []],
  ['by a wide category', [...ORDINARY, ['加分项（10分）'], [1, '创新', 10, 8]], ['A4:D4']],
  ['by a label in the number’s place', [...ORDINARY, ['附加分', '创新', 10, 8]], []],
  ['by a label merged over its number and name', [...ORDINARY, ['附加分', null, 10, 8]], ['A4:B4']],
  ['below the total', [...ORDINARY, ['合计', null, 100, 90], ['附加分', '创新', 10, 8], ['总分', null, 110, 98]], []],
  [
    'in a category below the total',
    [...ORDINARY, ['合计', null, 100, 90], ['三、附加分（10分）'], [1, '创新', 10, 8], ['总分', null, 100, 98]],
    ['A5:D5'],
  ],
])('a bonus row %s', (_, rows, merges) => {
  const { tables, units, findings } = outlineOf(rows, { merges });
  expect(tables[0]).toMatch(/ 100\+10$/u);
  expect(units).toEqual(['考核表 complete 98 优秀 1']);
  expect(findings).toEqual([]);
});

test('the criterion’s text makes no bonus row', () => {
  const { tables } = outlineOf([
    ['序号', '考核指标', '评分标准', '分值', '得分'],
    [1, '甲', '每次加0.2分，附加说明', 100, 90],
  ]);
  expect(tables).toEqual(['ledger A1:E2 100+0']);
});

test('a level of the path makes its indicators bonus rows', () => {
  const { tables, indicators } = outlineOf([
    ['一级指标', '考核指标', '分值', '得分'],
    ['制度', '甲', 100, 90],
    ['附加项', '乙', 3, 1],
    [null, '丙', 2, 1],
  ]);
  expect(tables).toEqual(['ledger A1:D4 100+5']);
  expect(indicators.slice(1)).toEqual(['3 附加项/乙 +3 C3', '4 附加项/丙 +2 C4']);
});

test('no more bonus counts than the title allows, else than the bonus maxima together', () => {
  const rows = (title: string): Drawn[][] => [[title], ...ORDINARY, [3, '附加分：甲', 6, 4], [4, '附加分：乙', 6, 3]];
  expect(outlineOf(rows('考核指标（附加分5分）'))).toMatchObject({ tables: ['ledger A2:D6 100+5'], units: ['考核表 complete 95 优秀 1'] });
  expect(outlineOf(rows('考核指标'))).toMatchObject({ tables: ['ledger A2:D6 100+12'], units: ['考核表 complete 97 优秀 1'] });
});

describe('weights without maxima', () => {
  test('in a ledger weigh scores out of 100 where the figures say so', () => {
    const rows = [
      ['部门：计划科'],
      ['序号', '考核指标', '权重', '评分（百分制）', '加权得分'],
      [1, '编制', 0.3, 90, 27],
      [2, '分析', 0.3, 80, 24],
      [3, '推进', 0.4, 95, 38],
      ['合计', null, 1, null, 89],
    ];
    expect(outlineOf(rows)).toMatchObject({ tables: ['ledger A2:E6 100+0'], units: ['计划科 complete 89 良好 1'], findings: [] });
    expect(outlineOf(rows.map((row) => row.slice(0, 4))).units).toEqual([]);
  });

  test('a weight that is amiss is said, and nothing is totalled', () => {
    const { units, findings } = outlineOf([
      ['部门：计划科'],
      ['序号', '考核指标', '权重', '评分（百分制）', '加权得分'],
      [1, '编制', 0.2, 90, 27],
      [2, '分析', 0.3, 80, 24],
      [3, '推进', 0.4, 95, 38],
    ]);
    expect([units, findings]).toEqual([['计划科 not-reviewed 0'], ['weights-unclear C3']]);
  });

  test('in a roster too, and a total that is amiss is said', () => {
    const { tables, units, findings } = outlineOf([
      ['单位', '业绩（50%）', '评议（30%）', '领导（20%）', '总分'],
      ['甲局', 90, 80, 70, 83],
      ['乙局', 80, 90, 100, 88],
    ]);
    expect(tables).toEqual(['roster A1:E3 100+0']);
    expect(units).toEqual(['甲局 complete 83 良好 2', '乙局 complete 87 良好 1']);
    expect(findings).toEqual(['total-mismatch E3']);
  });
});
