import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

const TITLE = '2021年度信用工作考核指标';
const HEADER = ['序号', '考核指标', '分值', '得分', '佐证材料'];

/** Rows of a ledger below its header, with 100 points between them. */
const ROWS: Drawn[][] = [
  [1, '制度', 60, 50, '文件'],
  [2, '宣传', 40, 40, '照片'],
];
const READ = ['制度 60', '宣传 40'];

/** Name and maximum of each indicator, wherever they stand. */
function names(indicators: readonly string[]): readonly string[] {
  return indicators.map((line) => line.split(' ').slice(1, -1).join(' '));
}

test.each(['A1', 'C7', 'XFA1048574'])('a table may begin at %s', (at) => {
  const rows = [HEADER, ...ROWS].map((row) => row.slice(0, 4));
  const { indicators, units, findings } = outlineOf(rows, { at });
  expect(names(indicators)).toEqual(READ);
  expect(units).toEqual(['考核表 complete 90 优秀 1']);
  expect(findings).toEqual([]);
});

test('the range runs from the header to the total row, else to the last indicator', () => {
  expect(outlineOf([[TITLE], HEADER, ...ROWS, ['注：略']], { merges: ['A1:E1'] }).tables).toEqual(['ledger A2:E4 100+0']);
  expect(outlineOf([[TITLE], HEADER, ...ROWS, ['合计', null, 100, 90], ['注：略']]).tables).toEqual(['ledger A2:E5 100+0']);
});

test('a published table without score columns yields no units', () => {
  const { tables, units } = outlineOf([
    [TITLE],
    ['序号', '考核指标', '分值', '责任单位'],
    [1, '制度', 60, '市局'],
    [2, '宣传', 40, '市局'],
  ]);
  expect(tables).toEqual(['ledger A2:D4 100+0']);
  expect(units).toEqual([]);
});

test.each([
  '任务分值 自评得分 考评得分 证明材料',
  '满分 自评 评审得分 支撑材料',
  '标准分 单位自评 核定得分 佐证材料目录',
  '总分值 自查得分 实得分 佐证材料清单',
  '分值（分） 自评分 复核得分 证明材料（清单）',
  '标准分值 自我评分 专家评分 印证资料',
])('headers vary: %s', (words) => {
  const [max, self, review, evidence] = words.split(' ') as [string, string, string, string];
  const { units, findings } = outlineOf([
    ['序号', '考核指标', max, self, review, evidence],
    [1, '制度', 60, 60, 50, '文件'],
    [2, '宣传', 40, 40, 40, null],
  ]);
  expect(units).toEqual(['考核表 complete 90 优秀 1']);
  expect(findings).toEqual(['evidence-missing F3']);
});

test('a header in two rows, 自评 and 复核 merged over their columns', () => {
  const { units, findings } = outlineOf(
    [
      ['序号', '考核指标', '分值', '自评情况', null, '复核情况', null],
      [null, null, null, '得分', '佐证材料', '得分', '扣分原因'],
      [1, '制度', 60, 60, '文件', 50, null],
      [2, '宣传', 40, 40, null, '不适用', null],
    ],
    { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] },
  );
  expect(units).toEqual(['考核表 complete 50 良好 1']);
  expect(findings).toEqual(['reason-missing G3', 'score-not-applicable F4']);
});

test('得分 under 自评情况 is a self score', () => {
  const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'];
  const header = [
    ['考核指标', '分值', '自评情况', null, '复核情况', null],
    [null, null, '得分', '佐证材料', '得分', '扣分原因'],
  ];
  expect(outlineOf([...header, ['制度', 100, 90, '文件', null, null]], { merges }).units).toEqual(['考核表 not-reviewed 0']);
});

test('a header repeated at a page break goes on with the table, in the middle of a merged level too', () => {
  const page = ['序号', '工作任务', '考核指标', '分值', '得分'];
  const rows = [
    [TITLE],
    page,
    [1, '制度', '甲', 30, 30],
    [2, null, '乙', 30, 30],
    page,
    [3, null, '丙', 20, 20],
    [4, '宣传', '丁', 20, 10],
  ];
  const read = ['制度/甲 30', '制度/乙 30', '制度/丙 20', '宣传/丁 20'];
  expect(names(outlineOf(rows).indicators)).toEqual(read);
  const titled = [...rows.slice(0, 4), [`${TITLE}（续表）`], ...rows.slice(4)];
  const { tables, indicators, findings } = outlineOf(titled, { merges: ['A1:E1', 'A5:E5', 'B3:B4'] });
  expect(tables).toEqual(['ledger A2:E8 100+0']);
  expect(names(indicators)).toEqual(read);
  expect(findings).toEqual([]);
});

test('notes, signatures, footers and blank rows between and below are no indicators', () => {
  const { tables, indicators, findings } = outlineOf([
    HEADER,
    ROWS[0] ?? [],
    ['注：第一项按季度考核。'],
    [],
    ROWS[1] ?? [],
    ['考核单位包括：市教育局、市财政局'],
    ['说明：'],
    ['1．得分保留两位小数。'],
    ['2．佐证材料另附。'],
    [],
    ['填表人：', null, '审核人：', null, '日期：'],
    ['本表一式两份'],
  ]);
  expect(tables).toEqual(['ledger A1:E5 100+0']);
  expect(names(indicators)).toEqual(READ);
  expect(findings).toEqual([]);
});

test('a footer with Chinese numerals below the total is none either', () => {
  const { indicators, findings } = outlineOf([
    HEADER,
    ...ROWS,
    ['合计', null, 100, 90],
    ['一、本表由信用办解释。'],
    ['二、逾期不予受理。'],
  ]);
  expect(names(indicators)).toEqual(READ);
  expect(findings).toEqual([]);
  const indented = outlineOf([HEADER, ...ROWS, ['合计', null, 100, 90], [null, '一、本表由信用办解释。'], [null, '二、逾期不予受理。']]);
  expect(names(indented.indicators)).toEqual(READ);
  const noted = outlineOf([HEADER, ...ROWS, [null, '注：'], [null, '1．得分保留两位小数。'], [null, '2．佐证材料另附。']]);
  expect(names(noted.indicators)).toEqual(READ);
});

test('小计 rows are passed over, averages too', () => {
  const { indicators, findings } = outlineOf([
    ['序号', '工作任务', '考核指标', '分值', '得分'],
    [1, '制度', '甲', 60, 50],
    [null, '小计', null, 60, 50],
    [2, '宣传', '乙', 40, 40],
    [null, '小计', null, 40, 40],
    ['合计', null, null, 100, 90],
    ['平均分', null, null, null, 45],
  ]);
  expect(
    outlineOf([HEADER, ...ROWS, [null, '基础分合计', 100, 90], [3, '附加分：创新', 5, 5, 'x'], [null, '附加分合计', 5, 5]]),
  ).toMatchObject({
    tables: ['ledger A1:E5 100+5'],
    findings: [],
  });
  expect(names(indicators)).toEqual(['制度/甲 60', '宣传/乙 40']);
  expect(findings).toEqual([]);
});

test('every row with a maximum or a name is an indicator, a number alone is none', () => {
  const { indicators, findings } = outlineOf([HEADER, [1, null, 60, 50, 'x'], [2, '宣传', null, 3, null], [3], [4, ' ', 40, 40, 'x']]);
  expect(indicators).toEqual(['2  60 C2', '3 宣传 ? C3', '5  40 C5']);
  expect(findings).toEqual(['indicator-unnamed B2', 'max-missing C3', 'row-empty B4', 'indicator-unnamed B5']);
});

test('evidence and reasons merged over rows speak for all of them; of two reason columns either will do', () => {
  const { findings } = outlineOf(
    [
      ['序号', '考核指标', '分值', '得分', '佐证材料', '扣分原因', '备注'],
      [1, '甲', 30, 20, '文件', null, null],
      [2, '乙', 30, 20, null, null, null],
      [3, '丙', 40, '不适用', null, null, '无此职能'],
    ],
    { merges: ['E2:E3'] },
  );
  expect(findings).toEqual([]);
  expect(outlineOf([HEADER, [1, '甲', 50, 20, null], [2, '乙', 50, 20, null]], { merges: ['E2:E3'] }).findings).toEqual([
    'evidence-missing E2',
  ]);
});

test('what is asked is no evidence: 佐证材料要求, and 佐证材料 left of the scores where another stands at their right', () => {
  const rows = (asked: string): Drawn[][] => [
    ['序号', '考核指标', '分值', asked, '得分', '证明材料'],
    [1, '甲', 100, '提供文件', 90, null],
  ];
  expect(outlineOf(rows('佐证材料要求')).findings).toEqual(['evidence-missing F2']);
  expect(outlineOf(rows('佐证材料')).findings).toEqual(['evidence-missing F2']);
});

test('a spacer column parts the scores from the table and nothing else', () => {
  const { tables, units } = outlineOf([
    ['序号', '考核指标', '分值', null, '自评得分', '得分'],
    [1, '甲', 100, null, 95, 90],
  ]);
  expect(tables).toEqual(['ledger A1:F2 100+0']);
  expect(units).toEqual(['考核表 complete 90 优秀 1']);
});

test('two tables on a sheet, below and beside one another', () => {
  const below = outlineOf([['甲表'], ['单位名称：东局'], HEADER, ...ROWS, [], ['乙表'], ['单位名称：西局'], HEADER, ...ROWS]);
  expect(below.tables).toEqual(['ledger A3:E5 100+0', 'ledger A9:E11 100+0']);
  expect(below.units.map((unit) => unit.split(' ')[0])).toEqual(['东局', '西局']);
  const header = ['序号', '考核指标', '分值', '得分'];
  const beside = outlineOf([
    ['单位名称：东局', null, null, null, null, '单位名称：西局'],
    [...header, null, ...header],
    [1, '甲', 100, 90, null, 1, '乙', 100, 80],
  ]);
  expect(beside.tables).toEqual(['ledger A2:D3 100+0', 'ledger F2:I3 100+0']);
  expect(beside.units.map((unit) => unit.split(' ')[0])).toEqual(['东局', '西局']);
  const one = outlineOf([
    [null, null, null, null, null, '单位名称：西局'],
    [...header, null, ...header],
    [1, '甲', 100, 90, null, 1, '乙', 100, 80],
  ]);
  expect(one.units.map((unit) => unit.split(' ')[0])).toEqual(['考核表', '西局']);
});

test('a list beside a table is none of its columns', () => {
  const { tables, units } = outlineOf([
    [...HEADER, null, '等级', '分值'],
    [1, '甲', 100, 90, 'x', null, '优秀', 90],
    [null, null, null, null, null, null, '良好', 80],
  ]);
  expect(tables).toEqual(['ledger A1:E2 100+0']);
  expect(units).toEqual(['考核表 complete 90 优秀 1']);
  expect(
    outlineOf([
      [...HEADER, null, '说明', '分值'],
      [1, '甲', 100, 90, 'x', null, '每次', 2],
    ]).tables,
  ).toEqual(['ledger A1:E2 100+0']);
});

test('other figures beside the scores do not count: last year’s, a rate, a conversion', () => {
  const { units } = outlineOf([
    ['序号', '考核指标', '分值', '得分', '上年得分', '得分率', '百分制得分'],
    [1, '甲', 120, 60, 50, 50, 50],
  ]);
  expect(units).toEqual(['考核表 complete 60 不合格 1']);
});

test('headers merged over columns that are merged in every row head one column', () => {
  const { units } = outlineOf(
    [
      ['序号', '考核指标', null, '分值', '得分', null],
      [1, '制度', null, 60, 50, null],
      [2, '宣传', null, 40, 40, null],
    ],
    { merges: ['B1:C1', 'B2:C2', 'B3:C3', 'E1:F1', 'E2:F2', 'E3:F3'] },
  );
  expect(units).toEqual(['考核表 complete 90 优秀 1']);
});

test('a header merged over a level and the indicators', () => {
  const { indicators } = outlineOf(
    [
      ['序号', '考核指标', null, '分值', '得分'],
      [1, '制度', '甲', 60, 50],
      [2, null, '乙', 40, 40],
    ],
    { merges: ['B1:C1', 'B2:B3'] },
  );
  expect(names(indicators)).toEqual(['制度/甲 60', '制度/乙 40']);
});

test('rows of ranks and grades below a matrix are no indicators', () => {
  const { indicators, findings } = outlineOf([
    ['考核指标', '分值', '东区', '西区'],
    ['制度', 100, 90, 80],
    ['名次', null, 1, 2],
    ['等级', null, '优秀', '良好'],
  ]);
  expect(names(indicators)).toEqual(['制度 100']);
  expect(findings).toEqual([]);
});
