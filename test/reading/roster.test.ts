import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

const UNITS = ['东区 complete 90 优秀 1', '西区 complete 80 良好 2'];
const ROWS: Drawn[][] = [
  [1, '东区', 50, 40, 90],
  [2, '西区', 45, 35, 80],
];

test.each(['A1', 'E30', 'XEZ1'])('a unit a row, maxima in brackets, from %s', (at) => {
  const { tables, units, findings } = outlineOf(
    [['2021年考核（满分100分）'], ['序号', '单位', '制度（60分）', '宣传( 40 分 )', '总分'], ...ROWS],
    { at },
  );
  expect(tables[0]).toMatch(/^roster .* 100\+0$/u);
  expect(units).toEqual(UNITS);
  expect(findings).toEqual([]);
});

const HEADER = ['序号', '单位', '制度', '宣传', '总分'];

test.each<[string, Drawn[], string[]]>([
  ['with a word', ['满分', null, 60, 40, 100], []],
  ['with a word in the unit column', [null, '分值', 60, 40, null], []],
  ['with a merged word', ['标准分', null, 60, 40, 100], ['A2:B2']],
  ['as text', ['满分', null, '60分', '40分', '—'], []],
  ['without a word', [null, null, 60, 40, 100], []],
  ['below merged headers', [null, null, '（60分）', '（40分）', null], ['A1:A2', 'B1:B2', 'E1:E2']],
])('maxima in a row of their own, %s', (_, row, merges) => {
  const { tables, indicators, units, findings } = outlineOf([HEADER, row, ...ROWS], { merges });
  expect(tables).toEqual(['roster A1:E4 100+0']);
  expect(indicators).toEqual(['1 制度 60 C2', '1 宣传 40 D2']);
  expect(units).toEqual(UNITS);
  expect(findings).toEqual([]);
});

test('any words over points in the maxima’s row are an indicator', () => {
  const { indicators } = outlineOf([
    ['单位', '重点任务', '宣传情况', '加分', '总分'],
    ['满分', 60, 40, 5, 105],
    ['东区', 50, 40, 1, 91],
  ]);
  expect(indicators).toEqual(['1 重点任务 60 B2', '1 宣传情况 40 C2', '1 加分 +5 D2']);
});

test('a maximum that was taken out is missed where it belongs, and the scores below it add nothing', () => {
  const inHeader = outlineOf([
    ['序号', '单位', '制度（60分）', '宣传情况', '协调（40分）'],
    [1, '东区', 50, 20, 40],
    [2, '西区', 45, 20, 35],
  ]);
  expect(inHeader.findings).toEqual(['max-missing D1']);
  expect(inHeader.units).toEqual(['东区 incomplete 90', '西区 incomplete 80']);
  const inRow = outlineOf([
    ['单位', '制度', '宣传', '协调'],
    ['满分', 60, '若干', 40],
    ['东区', 50, 20, 40],
    ['西区', 45, 20, 35],
  ]);
  expect(inRow.findings).toEqual(['max-missing C2']);
  expect(inRow.units).toEqual(['东区 incomplete 90', '西区 incomplete 80']);
});

test('two header rows: indicators under their categories', () => {
  const { indicators, findings } = outlineOf(
    [
      ['单位', '组织（60分）', null, '宣传（50分）', null, '总分'],
      [null, '制度（40分）', '会议（20分）', '活动（30分）', '培训（10分）', null],
      ['东区', 30, 20, 30, 10, 90],
    ],
    { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'] },
  );
  expect(indicators).toEqual(['2 组织/制度 40 B2', '2 组织/会议 20 C2', '2 宣传/活动 30 D2', '2 宣传/培训 10 E2']);
  expect(findings).toEqual(['subtotal-mismatch D1']);
});

test('two header rows: scores, evidence and reasons under their indicators', () => {
  const { indicators, units, findings } = outlineOf(
    [
      ['单位', '制度（60分）', null, null, '宣传（40分）', null, null, '总分'],
      [null, '自评', '复核', '佐证材料', '自评', '复核', '佐证材料', null],
      ['东区', 60, 50, '文件', 40, 40, null, 90],
    ],
    { merges: ['A1:A2', 'B1:D1', 'E1:G1', 'H1:H2'] },
  );
  expect(indicators).toEqual(['1 制度 60 B1', '1 宣传 40 E1']);
  expect(units).toEqual(['东区 complete 90 优秀 1']);
  expect(findings).toEqual(['evidence-missing G3']);
});

test('the same indicators under 自评得分 and 考核得分', () => {
  const { indicators, units, findings } = outlineOf(
    [
      ['单位', '自评得分', null, '考核得分', null, '自评总分', '总分'],
      [null, '制度（60分）', '宣传（40分）', '制度（60分）', '宣传（40分）', null, null],
      ['东区', 60, 40, 50, 40, 99, 91],
    ],
    { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2', 'G1:G2'] },
  );
  expect(indicators).toEqual(['2 制度 60 B2', '2 宣传 40 C2']);
  expect(units).toEqual(['东区 complete 90 优秀 1']);
  expect(findings).toEqual(['total-mismatch F3', 'total-mismatch G3']);
});

test.each<[string, Drawn[], string[]]>([
  ['in every row', ['一组', '一组', '二组'], []],
  ['merged', ['一组', null, '二组'], ['A2:A3']],
  ['filled once and blank below', ['一组', null, '二组'], []],
])('a column of groups, %s', (_, groups, merges) => {
  const rows = [
    ['东区', 90],
    ['西区', 80],
    ['南区', 70],
  ].map((row, i) => [groups[i] ?? null, ...row]);
  expect(outlineOf([['考核类别', '单位名称', '制度（100分）'], ...rows], { merges }).units).toEqual([
    '东区@一组 complete 90 优秀 1',
    '西区@一组 complete 80 良好 2',
    '南区@二组 complete 70 合格 1',
  ]);
});

test('totals, averages, notes and footers are no units', () => {
  const { tables, units } = outlineOf([
    HEADER,
    ['满分', null, 60, 40, 100],
    ...ROWS,
    ['合计', null, 95, 75, 170],
    ['平均分', null, 47.5, 37.5, 85],
    ['注：略'],
    ['以上数据由信用办提供'],
    ['填表人：', null, '审核人：'],
  ]);
  const { units: ofNumbered } = outlineOf([HEADER, ['满分', null, 60, 40, 100], ...ROWS, [null, '以上数据由信用办提供']]);
  expect(tables).toEqual(['roster A1:E5 100+0']);
  expect(units).toEqual(UNITS);
  expect(ofNumbered).toEqual(UNITS);
});

test('a unit without any score is one all the same', () => {
  expect(outlineOf([HEADER, ['满分', null, 60, 40, 100], ...ROWS, [3, '南区', null, null, null]]).units[2]).toBe('南区 not-submitted 0');
});

test('等级, 名次, 备注 and empty totals are neither indicators nor findings', () => {
  const { indicators, findings } = outlineOf([
    ['班级', '服 装 （ 60 分 ）', '演唱（40分）', '总分', '等级', '排名', '备注'],
    ['149班', 50, 40, null, null, null, null],
    ['150班', 60, 40, null, null, 1, '略'],
  ]);
  expect(indicators).toEqual(['1 服 装 60 B1', '1 演唱 40 C1']);
  expect(findings).toEqual([]);
});

test('a header repeated at a page break, with its row of maxima', () => {
  const maxima: Drawn[] = ['满分', null, 60, 40, 100];
  const { tables, units } = outlineOf([['考核表'], HEADER, maxima, ROWS[0] ?? [], ['考核表'], HEADER, maxima, ROWS[1] ?? []]);
  expect(tables).toEqual(['roster A2:E8 100+0']);
  expect(units).toEqual(UNITS);
});

test('the group is the bracket at the title’s end where no column says one', () => {
  expect(outlineOf([['2021年考核（乡镇）'], ['单位', '制度（100分）'], ['东镇', 90]]).units).toEqual(['东镇@乡镇 complete 90 优秀 1']);
});

test('indicators may be called scores; 考核得分 with the points of all is their total', () => {
  const { indicators, findings } = outlineOf([
    ['单位', '信用监测得分（20分）', '日常评分（80分）', '考核得分（100分）'],
    ['东区', 20, 70, 91],
  ]);
  expect(indicators).toEqual(['1 信用监测得分 20 B1', '1 日常评分 80 C1']);
  expect(findings).toEqual(['total-mismatch D2']);
});

test('words merged above the indicators may speak of maxima', () => {
  expect(
    outlineOf(
      [
        ['单位', '考核指标及分值', null, '总分'],
        [null, '制度（60分）', '宣传（40分）', null],
        ['东区', 50, 40, 90],
      ],
      { merges: ['A1:A2', 'B1:C1', 'D1:D2'] },
    ),
  ).toMatchObject({ tables: ['roster A1:D3 100+0'], units: ['东区 complete 90 优秀 1'], findings: [] });
});

test.each([
  ['自评得分', '考核得分'],
  ['自评得分', '得分'],
])('%s | %s under each indicator: its scores, and no totals', (self, review) => {
  const { units, findings } = outlineOf(
    [
      ['单位', '甲（60分）', null, '乙（40分）', null, '总分'],
      [null, self, review, self, review, null],
      ['东区', 60, 50, 40, 30, 80],
    ],
    { merges: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:F2'] },
  );
  expect(units).toEqual(['东区 complete 80 良好 1']);
  expect(findings).toEqual([]);
});

const POINTED = ['制度（60分）', '宣传（40分）', '总分'];

test.each<[string, Drawn[][], string[]]>([
  [
    'merged over both',
    [
      [1, '东区', '自评', 60, 40, 100],
      [null, null, '考评', 50, 40, 90],
      [2, '西区', '自评', 58, 38, 96],
      [null, null, '考评', 45, 35, 80],
    ],
    ['B2:B3', 'B4:B5'],
  ],
  [
    'in the first',
    [
      [1, '东区', '自评', 60, 40, 100],
      [null, null, '考评', 50, 40, 90],
      [2, '西区', '自评', 58, 38, 96],
      [null, null, '考评', 45, 35, 80],
    ],
    [],
  ],
])('自评 over 考评, the unit’s name %s', (_, rows, merges) => {
  const { units, findings } = outlineOf([['序号', '单位', '类型', ...POINTED], ...rows], { merges });
  expect(units).toEqual(UNITS);
  expect(findings).toEqual([]);
});

test('two rows beside one merged name, and no word which of them counts', () => {
  const { units, findings } = outlineOf(
    [
      ['序号', '单位', ...POINTED],
      [1, '东区', 60, 40, 100],
      [null, null, 50, 40, 90],
      [2, '西区', 45, 35, 80],
    ],
    { merges: ['A2:A3', 'B2:B3'] },
  );
  expect(units).toEqual(['东区 not-reviewed 0', '西区 complete 80 良好 1']);
  expect(findings).toEqual(['score-columns-unclear B2']);
});

test.each<[string, Drawn[][], string]>([
  ['one row', [['得分', 50, 40, 90]], '东区 complete 90 优秀 1'],
  [
    '自评 and 考核',
    [
      ['自评得分', 60, 40, 100],
      ['考核得分', 50, 40, 90],
    ],
    '东区 complete 90 优秀 1',
  ],
])('one unit with its indicators across, %s: no word for scores is a unit', (_, rows, unit) => {
  const { units, findings } = outlineOf([['被考核单位：东区'], ['考核项目', '制度', '宣传', '合计'], ['分值', 60, 40, 100], ...rows]);
  expect(units).toEqual([unit]);
  expect(findings).toEqual([]);
});

test.each<[string, Drawn[]]>([
  ['标准差', [null, '标准差', 2.5, 2.5, 5]],
  ['their sums', [null, '全县', 95, 75, 170]],
  ['their means', [null, '本县', 47.5, 37.5, 85]],
])('a row of %s below the units is none', (_, row) => {
  const { units, findings } = outlineOf([['序号', '单位', ...POINTED], ...ROWS, row]);
  expect(units).toEqual(UNITS);
  expect(findings).toEqual([]);
});

test('群众评分 and 民主评议得分 over points in the maxima’s row are indicators', () => {
  const { indicators, units, findings } = outlineOf([
    ['序号', '单位', '群众评分', '宣传', '民主评议得分', '总分'],
    [null, '满分', 30, 40, 30, 100],
    [1, '东区', 28, 40, 22, 90],
    [2, '西区', 25, 35, 20, 80],
  ]);
  expect(indicators).toEqual(['1 群众评分 30 C2', '1 宣传 40 D2', '1 民主评议得分 30 E2']);
  expect(units).toEqual(UNITS);
  expect(findings).toEqual([]);
});

test('考核打分 over 100 in the maxima’s row sums indicators up that have their 100 already', () => {
  const { indicators, units } = outlineOf([['序号', '单位', '制度', '宣传', '县级打分'], [null, '满分', 60, 40, 100], ...ROWS]);
  expect(indicators).toHaveLength(2);
  expect(units).toEqual(UNITS);
});

test.each<[string, Drawn[][], number]>([
  [
    'means of three units that differ are no unit',
    [
      ['东区', 50, 40, 90],
      ['西区', 45, 35, 80],
      ['南区', 40, 36, 76],
      ['全镇', 45, 37, 82],
    ],
    3,
  ],
  [
    'a unit as good as all others is one',
    [
      ['东区', 60, 40, 100],
      ['西区', 60, 40, 100],
      ['南区', 60, 40, 100],
    ],
    3,
  ],
])('without numbers, %s', (_, rows, count) => {
  const { units, findings } = outlineOf([['单位', ...POINTED], ...rows]);
  expect(units).toHaveLength(count);
  expect(findings).toEqual([]);
});

test.each(['最后得分', '平均分', '全年平均分'])('the maximum of judges’ columns is that of %s beside them', (label) => {
  const { tables, units, findings } = outlineOf([
    ['序号', '单位', '评委1（100分）', '评委2（100分）', label],
    [1, '东区', 88, 92, 90],
    [2, '西区', 82, 78, 80],
  ]);
  expect(tables[0]).toMatch(/ 100\+0$/u);
  expect(units).toEqual(UNITS);
  expect(findings).toEqual([]);
});

test.each(['全年得分', '总分', '合计'])('quarters of which %s is the sum are parts of it', (label) => {
  const { indicators, units, findings } = outlineOf([
    ['序号', '单位', '一季度（50分）', '二季度（50分）', label],
    [1, '东区', 45, 45, 90],
    [2, '西区', 40, 40, 80],
  ]);
  expect(indicators).toHaveLength(2);
  expect(units).toEqual(UNITS);
  expect(findings).toEqual([]);
});

test('quarters below each other beside a unit that is named once are no units, and none of them counts', () => {
  const { units, findings } = outlineOf([
    ['单位', '季度', ...POINTED],
    ['东区', '一季度', 60, 40, 100],
    [null, '二季度', 50, 40, 90],
    ['西区', '一季度', 58, 38, 96],
    [null, '二季度', 45, 35, 80],
  ]);
  expect(units).toEqual(['东区 not-reviewed 0', '西区 not-reviewed 0']);
  expect(findings).toEqual(['score-columns-unclear A2', 'score-columns-unclear A4']);
});
