import { printAssessment } from '../../src/cli/printAssessment.ts';
import { drawSheet, type Drawn, type DrawOptions } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

const HEADER: Drawn[] = ['序号', '考核指标', '分值', '考核得分', '佐证材料'];

function print(sheets: readonly (readonly [Drawn[][], DrawOptions])[], language: 'zh' | 'en' = 'zh'): readonly string[] {
  const assessment = assessed(sheets.map(([rows, options]) => drawSheet(rows, options)));
  return printAssessment('表.xlsx', assessment, language).split('\n');
}

/** A unit on a sheet of its own, scored on one indicator of 100 points. */
const unit = (name: string, group: string | null, score: Drawn): [Drawn[][], DrawOptions] => [
  [[group === null ? null : `考核类别：${group}`], HEADER, [1, '甲', 60, score, '附件1'], [2, '乙', 40, 40, '附件2']],
  { name },
];

test('no score table', () => {
  expect(print([[[['通讯录'], ['张三', '电话']], {}]])).toEqual([
    '表.xlsx（截至 2021-12-31）',
    '',
    '没有找到考核表：没有带“分值”的表头。',
    '',
    '没有发现问题。',
    '',
  ]);
});

test('deductions have a column, and how scores came about is said where a cell alone does not', () => {
  const lines = print([
    [
      [
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '制度', 60, 20],
        [null, null, null, 35],
        [2, '宣传', 40, 40],
        [3, '扣分项：迟报', -5, -2],
      ],
      { name: '甲局', merges: ['A2:A3', 'B2:B3', 'C2:C3'] },
    ],
    [[['被考核单位：乙局'], ['评价项目', '权重', '满分', '评分'], ['质量', '60%', 100, 90], ['交期', '40%', 100, 100]], { name: '乙' }],
    [[['被考核单位：丙局'], ['序号', '检查内容', '分值', '扣分'], [1, '清扫', 60, 4], [2, '清运', 40, 0]], { name: '丙' }],
  ]);
  expect(lines.slice(2, 12)).toEqual([
    '名次  考核单位   总分  基础分  附加分  扣分  得分率（%）  等级  缺佐证  状态',
    '   1  丙局      96.00   96.00    0.00  0.00        96.00  优秀       0  已评完',
    '   2  乙局      94.00   94.00    0.00  0.00        94.00  优秀       0  已评完',
    '   3  甲局      93.00   95.00    0.00  2.00        93.00  优秀       0  已评完',
    '',
    '得分和满分按权重折算：乙',
    '得分按分值减去扣分计：丙',
    '几个单元格的得分相加后计分：制度',
    '扣分项，从总分中扣除：扣分项：迟报',
    '',
  ]);
});

test('a published table, which has no units', () => {
  const lines = print([
    [
      [
        ['序号', '考核指标', '分值'],
        [1, '甲', 60],
        [2, '乙', 40],
      ],
      {},
    ],
  ]);
  expect(lines.slice(1, 4)).toEqual(['', '找到 1 张考核表，表中没有得分列，没有可以核算的单位。', '']);
});

test('units by rank under their group, incomplete ones behind with what they have so far', () => {
  expect(print([unit('东局', '一组', 40), unit('西县', '二组', 30), unit('南局', '一组', 55), unit('北局', '一组', null)])).toEqual([
    '表.xlsx（截至 2021-12-31）',
    '',
    '考核类别：一组',
    '  名次  考核单位                    总分  基础分  附加分  得分率（%）  等级  缺佐证  状态',
    '     1  南局                       95.00   95.00    0.00        95.00  优秀       0  已评完',
    '     2  东局                       80.00   80.00    0.00        80.00  良好       0  已评完',
    '暂列 3  北局      暂计 40.00（1 项未评）       —       —            —  —          0  未评完',
    '还有 1 个单位未评完，名次可能变动。',
    '',
    '考核类别：二组',
    '名次  考核单位   总分  基础分  附加分  得分率（%）  等级  缺佐证  状态',
    '   1  西县      70.00   70.00    0.00        70.00  合格       0  已评完',
    '',
    '没有发现问题。',
    '',
  ]);
});

test('the order is that of the pane: ranked, then 暂列 by it, then the others in the order of the workbook', () => {
  const blank = (name: string): [Drawn[][], DrawOptions] => [[HEADER, [1, '甲', 60, null, null], [2, '乙', 40, null, null]], { name }];
  const lines = print([blank('空局'), unit('少局', null, null), unit('错局', null, 'x'), unit('东局', null, 55), unit('西局', null, 20)]);
  expect(lines.slice(3, 8).map((line) => line.trim().split(/ {2,}/u).slice(0, 3))).toEqual([
    ['1', '东局', '95.00'],
    ['2', '西局', '60.00'],
    ['暂列 3', '少局', '暂计 40.00（1 项未评）'],
    ['—', '空局', '—'],
    ['—', '错局', '暂计 40.00'],
  ]);
});

test('units without a group have no line for it', () => {
  expect(print([unit('东局', null, 40)])[2]).toMatch(/^名次 {2}考核单位/u);
});

test('findings with their place, counted by severity', () => {
  const lines = print([[[HEADER, [1, '甲', 60, 61, '附件1'], [2, '乙', 40, 40, null], [3, '丙', 10, '5分', '附件2']], { name: '东 局' }]]);
  const from = lines.findIndex((line) => line.startsWith('问题：'));
  expect(lines.slice(from)).toEqual([
    '问题：须改正 2，请核对 2',
    '  请核对 东 局 分值之和与满分不符',
    expect.stringMatching(/^ {6}各项分值相加是 110 分/u),
    "  须改正 '东 局'!D2 东 局 得分超过分值",
    expect.stringMatching(/^ {6}考核指标“甲”的得分是 61 分/u),
    "  请核对 '东 局'!E3 东 局 缺少佐证材料",
    expect.stringMatching(/^ {6}考核指标“乙”得 40 分/u),
    "  须改正 '东 局'!D4 东 局 得分写成文本",
    expect.stringMatching(/^ {6}考核指标“丙”的得分处写的是“5分”/u),
    '',
  ]);
});

test('findings that a person set aside are counted', () => {
  const assessment = assessed([drawSheet([HEADER, [1, '甲', 100, 90, null]])]);
  const [ignored] = assessment.findings;
  const lines = printAssessment('表.xlsx', { ...assessment, findings: [], ignored: ignored ? [ignored] : [] }, 'zh').split('\n');
  expect(lines.slice(-4)).toEqual(['没有发现问题。', '', '另有 1 个问题已在“问题清单”中注明忽略。', '']);
});

test('names that hold line breaks and escape codes stay on their line', () => {
  const assessment = assessed([drawSheet([HEADER, [1, '甲', 100, 90, null]], { name: '甲' })]);
  const [result] = assessment.units;
  if (!result) throw new Error('no unit');
  const units = [{ ...result, unit: { ...result.unit, name: '东\n\u001B[2J局', group: '一\n组' } }];
  const lines = printAssessment('表\n.xlsx', { ...assessment, units }, 'zh').split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '表 .xlsx（截至 2021-12-31）',
    '',
    '考核类别：一 组',
    expect.stringMatching(/^名次/u),
    expect.stringContaining('东 [2J局'),
  ]);
});

test('in English', () => {
  expect(print([unit('东局', '一组', 50), unit('北局', '一组', null)], 'en')).toEqual([
    '表.xlsx (as of 2021-12-31)',
    '',
    'Group: 一组',
    '    Rank  Unit                      Total   Base  Bonus  Percent  Grade  No evidence  Status',
    '       1  东局                      90.00  90.00   0.00    90.00  优秀             0  complete',
    '2 so far  北局  40.00 so far (1 unscored)      —      —        —  —                0  incomplete',
    'Ranks may still change: 1 unit incomplete.',
    '',
    'No findings.',
    '',
  ]);
  expect(print([[[['通讯录']], {}]], 'en')[2]).toBe('No score table found: no header of indicators with maxima.');
  expect(
    print(
      [
        [
          [
            ['序号', '考核指标', '分值'],
            [1, '甲', 100],
          ],
          {},
        ],
      ],
      'en',
    )[2],
  ).toBe('1 table of indicators found, without score columns: no unit to assess.');
});

test.each([
  ['zh', '表内合计：1 个单位一致，2 个不一致（乙局 D3：少 10；丁局 四!D4：多 0.5），1 个无合计'],
  ['en', "The office's own totals: 1 agrees, 2 differ (乙局 D3: 10 less; 丁局 四!D4: 0.5 more), 1 unit without one"],
] as const)('how many of the office’s totals agree, and which do not, in %s', (language, line) => {
  const rows = (total: Drawn): Drawn[][] => [HEADER, [1, '甲', 100, 90, '附件1'], ['合计', null, 100, total]];
  const lines = print(
    [
      [rows({ f: 'SUM(D2:D2)', v: 90 }), { name: '甲局' }],
      [rows({ f: 'SUM(D2:D2)', v: 80 }), { name: '乙局' }],
      [rows(null), { name: '丙局' }],
      [[['单位名称：丁局'], ...rows(90.5)], { name: '四' }],
    ],
    language,
  );
  expect(lines).toContain(line);
  expect(print([[rows(null), { name: '丙局' }]], language).join('\n')).not.toContain(line.slice(0, 4));
});

test('of many totals that differ the first are named', () => {
  const sheets = Array.from({ length: 12 }, (_, i): [Drawn[][], { name: string }] => [
    [HEADER, [1, '甲', 100, 90, '附件1'], ['合计', null, 100, 91 + i]],
    { name: `${i + 1}局` },
  ]);
  const line = print(sheets).find((one) => one.startsWith('表内合计')) ?? '';
  expect(line).toContain('0 个单位一致，12 个不一致（1局 D3：多 1；');
  expect(line).toContain('10局 D3：多 10 等）');
});

test('a rank and a grade that rounding would hide, and units that have nothing yet', () => {
  const lines = print([
    unit('东局', null, 48.2),
    unit('西局', null, 48.199),
    unit('南局', null, 49.999),
    unit('北局', null, '达标'),
    [[HEADER, [1, '甲', 100, null, null]], { name: '中局' }],
  ]);
  expect(lines.slice(2, 11)).toEqual([
    '名次  考核单位         总分  基础分  附加分  得分率（%）  等级  缺佐证  状态',
    '   1  南局           89.999  89.999   0.000       89.999  良好       0  已评完',
    '   2  东局           88.200  88.200   0.000       88.200  良好       0  已评完',
    '   3  西局           88.199  88.199   0.000       88.199  良好       0  已评完',
    '   —  北局      暂计 40.000       —       —            —  —          0  得分有误',
    '   —  中局                —       —       —            —  —          0  未报',
    '还有 1 个单位得分有误、1 个单位未报，名次可能变动。',
    '',
    '两位小数看不出名次或等级差别的，显示到能看出为止。',
  ]);
});
