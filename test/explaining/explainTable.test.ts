import { explainTable } from '../../src/explaining/explainTable.ts';
import { printExplanation } from '../../src/explaining/printExplanation.ts';
import { partName, wordDoubts, wordPlace } from '../../src/explaining/wordExplanation.ts';
import type { Assessment } from '../../src/assess.ts';
import { areaAddress } from '../../src/workbook/address.ts';
import { drawSheet, type Drawn, type DrawOptions } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';
import { assessFile } from '../support/readWorkbookFile.ts';

/** Every part of every table on a line: its name, its places. */
function partsOf({ tables }: Pick<Assessment, 'tables'>): readonly string[] {
  return tables.flatMap((table) =>
    explainTable(table).parts.map(
      (part) => `${partName(part, 'zh')} ${part.places.map((place) => wordPlace(place, part, 'zh')).join(' ')}`,
    ),
  );
}

function explained(rows: readonly (readonly Drawn[])[], options?: DrawOptions): readonly string[] {
  return partsOf(assessed([drawSheet(rows, options)]));
}

describe('layouts of other offices', () => {
  test.each<[string, readonly string[]]>([
    [
      'judges-with-final',
      [
        '表头 A3:I3',
        '考核单位 A2“参赛单位：云岫医院”',
        '序号 A3',
        '考核指标 B3“评分项目”',
        '分值 C3',
        '计入总分的得分 I3“最后得分”',
        '不计入总分的得分 D3:H3“评委1”至“评委5”（5 列）',
        '考核指标行 B4“主题内容” B5“语言表达” B6“现场效果”',
        '合计行 A7“合计”',
      ],
    ],
    [
      'subtotal-rows-between',
      [
        '表头 A3:D3',
        '考核单位 A2“被考核单位：丙岗林业站”',
        '类别（各级） A3“考核项目”',
        '考核指标 B3“考核内容”',
        '分值 C3',
        '计入总分的得分 D3“得分”',
        '考核指标行 B4“制度” B5“机构” B7“造林” B8“防火”',
        '小计行 A6“基础工作小计” A9“业务工作小计”',
        '合计行 A10“合计”',
      ],
    ],
    [
      'roster-merged-subtotals',
      [
        '表头 A2:I3',
        '考核单位 B2“单位”',
        '序号 A2',
        '分值（写在表头） C3“制度” D3“学习” F3“造林” G3“防火”',
        '计入总分的得分 C3“制度（20分）” D3“学习（30分）” F3“造林（25分）” G3“防火（25分）”',
        '合计列 I2“总分”',
        '小计列 E3“党建（50分） 小计” H3“林业（50分） 小计”',
        '考核单位 B4“甲坪镇” B5“乙坪镇”',
      ],
    ],
    [
      'matrix-with-mean-and-best',
      [
        '表头 A2:H3',
        '考核单位 D3“甲坪局” E3“乙坪局” F3“丙岗局”',
        '序号 A2',
        '考核指标 B2“考核内容”',
        '分值 C2',
        '计入总分的得分 D3“甲坪局” E3“乙坪局” F3“丙岗局”',
        '没有采用的列 G2“平均分” H2“最高分”',
        '考核指标行 B4“制度” B5“执行”',
        '合计行 A6“合计”',
      ],
    ],
  ])('%s', (name, parts) => {
    expect(partsOf(assessFile(`../shared/layouts/${name}.xlsx`, '2021-12-31'))).toEqual(parts);
  });

  test('a spending form names its budget indicator, and the columns that it has no use for', () => {
    const parts = partsOf(assessFile('../shared/layouts/spending-form.xlsx', '2021-12-31'));
    expect(parts).toContainEqual(expect.stringContaining('预算执行率'));
    expect(parts).toContain('没有采用的列 A11“绩效指标” E11“年度指标值” F11“实际完成值”');
  });
});

describe('drawn tables', () => {
  test('a ledger: bonus, deductions, gates, categories, and rows that are nothing', () => {
    expect(
      explained([
        ['序号', '考核指标', '分值', '自评分', '考核得分', '佐证材料', '扣分原因', '名次'],
        ['一、基础', null, 100, null, null, null, null, null],
        [1, '制度', 60, 60, 50, '文件', null, null],
        [2, '宣传', 40, 40, 40, '照片', null, null],
        [3, '创新（附加分）', 5, null, 2, '文件', null, null],
        [4, '扣分项', 5, null, 1, null, null, null],
        [5, '重大事故', '—', null, null, null, null, null],
        [6, null, null, null, null, null, null, null],
        ['合计', null, 100, 100, 92, null, null, null],
      ]),
    ).toEqual([
      '表头 A1:H1',
      '序号 A1',
      '考核指标 B1',
      '分值 C1',
      '计入总分的得分 E1“考核得分”',
      '自评分（不计入总分） D1“自评分”',
      '佐证材料 F1',
      '扣分原因 G1',
      '没有采用的列 H1“名次”',
      '类别行 A2“一、基础”',
      '考核指标行 B3“制度” B4“宣传”',
      '附加分行 B5“创新（附加分）”',
      '扣分项行 B6“扣分项”',
      '一票否决、认定条件 B7“重大事故”',
      '合计行 A9“合计”',
      '没有采用的行 A8“6”',
    ]);
  });

  test('maxima in names, and rows that share one', () => {
    expect(
      explained([
        ['序号', '考核指标', '得分'],
        [1, '制度（60分）', 50],
        [2, '宣传（40分）', 40],
      ]),
    ).toContain('分值（写在指标名称里） B2“制度” B3“宣传”');
    const shared = explained(
      [
        ['序号', '考核指标', '分值', '得分'],
        [1, '制度', 60, 30],
        [null, '机构', null, 20],
        [2, '宣传', 40, 40],
      ],
      { merges: ['C2:C3'] },
    );
    expect(shared).toContain('考核指标行 B2“制度” B4“宣传”');
    expect(shared.some((line) => line.startsWith('没有采用的行'))).toBe(false);
  });

  test('rows of a roster that hold no unit are named', () => {
    const parts = explained([
      ['单位', '制度（60分）', '宣传（40分）', '总分'],
      ['甲镇', 50, 40, 90],
      ['乙镇', 60, 30, 90],
      ['平均分', 55, 35, 90],
      ['合计', 110, 70, 180],
    ]);
    expect(parts).toContain('考核单位 A2“甲镇” A3“乙镇”');
    expect(parts).toContain('统计行 A4“平均分”');
    expect(parts).toContain('合计行 A5“合计”');
  });
});

describe('for a person', () => {
  const print = (rows: readonly (readonly Drawn[])[], language: 'zh' | 'en'): string =>
    printExplanation(assessed([drawSheet(rows)]).tables, language);
  const JUDGES: Drawn[][] = [
    ['被考核单位：甲局', null, null, null, null],
    ['序号', '考核指标', '分值', '评委1', '评委2'],
    [1, '制度', 60, 50, 52],
    [2, '宣传', 40, 40, 30],
  ];

  test('what is not clear is said with its cell, and the language is the asked one', () => {
    expect(print(JUDGES, 'zh').split('\n')).toEqual([
      '各表怎么看懂的',
      '  考核表 A2:E4（台账式，满分 100）',
      '    表头：A2:E2',
      '    考核单位：A1“被考核单位：甲局”',
      '    序号：A2',
      '    考核指标：B2',
      '    分值：C2',
      '    不计入总分的得分：D2“评委1”、E2“评委2”',
      '    考核指标行：B3“制度”、B4“宣传”',
      '    不清楚的地方：',
      '      D2 甲局有几列得分（评委1、评委2），分不清哪一列计入总分，没有计总分',
      '',
    ]);
    const english = print(JUDGES, 'en');
    expect(english).toContain('    Score that does not count: D2 “评委1”, E2 “评委2”');
    expect(english).toContain('D2 甲局 has several score columns (评委1, 评委2)');
  });

  test('scores below each other that are not clear are called rows', () => {
    const quarters = [
      ['单位', '季度', '制度（60分）', '宣传（40分）', '总分'],
      ['东区', '一季度', 60, 40, 100],
      [null, '二季度', 50, 40, 90],
    ];
    expect(print(quarters, 'zh')).toContain('A2 东区有几行得分（一季度、二季度），分不清哪一行计入总分，没有计总分');
    expect(print(quarters, 'en')).toContain('A2 东区 has several rows of scores (一季度, 二季度)');
  });

  test('what is not clear of several units alike is said once', () => {
    const { tables } = assessed([
      drawSheet(
        [
          ['序号', '考核指标', '分值', '甲县', null, '乙县', null],
          [null, null, null, '评委1评分', '评委2评分', '评委1评分', '评委2评分'],
          [1, '制度', 100, 90, 10, 80, 20],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] },
      ),
    ]);
    expect(wordDoubts(tables[0]?.doubts ?? [], 'zh').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^甲县等 2 个单位有几列得分/u),
    ]);
  });

  test('a hidden column is said, and a sheet without a table too', () => {
    const sheet = drawSheet([
      ['序号', '考核指标', '分值', '得分', '复核得分'],
      [1, '制度', 100, 90, 80],
    ]);
    const { tables } = assessed([{ ...sheet, hiddenColumns: [{ first: 4, last: 4 }] }]);
    expect(printExplanation(tables, 'zh')).toContain('      E1 列“复核得分”不计入');
    expect(print([['通讯录']], 'zh')).toContain('没有看懂的考核表');
  });

  test('many columns side by side are said together, as a matrix has them', () => {
    const units = Array.from({ length: 30 }, (_, i) => `第${i + 1}县`);
    const lines = print(
      [
        ['序号', '考核指标', '分值', ...units],
        [1, '制度', 100, ...units.map(() => 90)],
      ],
      'zh',
    ).split('\n');
    expect(lines).toContain('    计入总分的得分：D1:AG1“第1县”至“第30县”（30 列）');
  });
});

test('every header column and every row of a table is in some part', () => {
  const { tables } = assessFile('../shared/cases/yulin-all.xlsx', '2020-12-31');
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    const { parts } = explainTable(table);
    const areas = parts.flatMap(({ of, places }) => (of === 'column' ? places : [])).map(({ area }) => areaAddress(area));
    expect(areas.length).toBeGreaterThan(3);
    const rows = new Set(
      parts.flatMap(({ of, as, places }) => (of === 'row' && as !== 'header' ? places : [])).flatMap(({ area }) => range(area)),
    );
    for (const { rowIndex } of table.layout === 'roster' ? [] : table.indicators) expect(rows.has(rowIndex)).toBe(true);
  }
});

function range({ top, bottom }: { top: number; bottom: number }): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}
