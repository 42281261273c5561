import { answerOf } from '../../src/cli/answer.ts';
import type { Drawn } from '../support/drawSheet.ts';
import { drawSheet } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

interface Answer {
  readonly workbook: string;
  readonly asOf: string;
  readonly tables: readonly Record<string, unknown>[];
  readonly units: readonly Record<string, unknown>[];
  readonly findings: readonly Record<string, unknown>[];
}

/** As it comes out of the JSON. */
function answer(rows: readonly (readonly Drawn[])[], language: 'zh' | 'en' = 'zh'): Answer {
  const assessment = assessed([drawSheet(rows, { name: '县市区' })]);
  return JSON.parse(JSON.stringify(answerOf('counties.xlsx', assessment, language))) as Answer;
}

const ROWS: Drawn[][] = [
  ['2021年度指标（县市区）'],
  ['序号', '一级指标', '考核指标', '分值', '榆阳区', '横山区'],
  [1, '制度', '甲', 60, 58.5, 61],
  [2, '制度', '乙', 40, 38, 30],
  [null, '加分项', '丙', 5, 2, null],
  [null, '一票否决', '发生重大失信事件', '—', null, null],
];

test('the answer, word for word', () => {
  expect(answer(ROWS)).toEqual({
    workbook: 'counties.xlsx',
    asOf: '2021-12-31',
    tables: [
      {
        sheet: '县市区',
        range: 'A2:F5',
        layout: 'matrix',
        title: '2021年度指标（县市区）',
        fullMarks: 100,
        bonusCap: 5,
        gates: [{ row: 6, text: '发生重大失信事件' }],
        indicators: [
          { row: 3, seq: '1', path: ['制度'], name: '甲', max: 60, maxCell: 'D3', bonus: false },
          { row: 4, seq: '2', path: ['制度'], name: '乙', max: 40, maxCell: 'D4', bonus: false },
          { row: 5, seq: null, path: ['加分项'], name: '丙', max: 5, maxCell: 'D5', bonus: true },
        ],
      },
    ],
    units: [
      {
        name: '榆阳区',
        group: '县市区',
        sheet: '县市区',
        status: 'complete',
        base: 96.5,
        bonus: 2,
        deduction: 0,
        total: 98.5,
        selfTotal: null,
        percent: 98.5,
        grade: '优秀',
        rank: 1,
        scored: 3,
        unscored: 0,
        evidenceMissing: 0,
      },
      {
        name: '横山区',
        group: '县市区',
        sheet: '县市区',
        status: 'invalid',
        base: 30,
        bonus: 0,
        deduction: 0,
        total: 30,
        selfTotal: null,
        percent: 30,
        grade: null,
        rank: null,
        scored: 2,
        unscored: 0,
        evidenceMissing: 0,
      },
    ],
    findings: expect.arrayContaining([
      {
        code: 'score-above-max',
        severity: 'error',
        sheet: '县市区',
        cell: 'F3',
        unit: '横山区',
        message: expect.stringContaining('61'),
      },
    ]),
  });
});

test("the keys stand in the contract's order", () => {
  const { tables, units, findings, ...rest } = answer(ROWS);
  const keys = (item: unknown): string => Object.keys(item as object).join(' ');
  expect(keys({ ...rest, tables, units, findings })).toBe('workbook asOf tables units findings');
  expect(keys(answer(ROWS))).toBe('workbook asOf tables units findings');
  expect(keys(tables[0])).toBe('sheet range layout title fullMarks bonusCap gates indicators');
  expect(keys((tables[0]?.['indicators'] as object[])[0])).toBe('row seq path name max maxCell bonus');
  expect(keys((tables[0]?.['gates'] as object[])[0])).toBe('row text');
  expect(keys(units[0])).toBe(
    'name group sheet status base bonus deduction total selfTotal percent grade rank scored unscored evidenceMissing',
  );
  expect(keys(findings.find(({ code }) => code === 'score-above-max'))).toBe('code severity sheet cell unit message');
});

test('a finding on a whole table has neither cell nor unit', () => {
  const { findings } = answer([
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '甲', 60, 50],
  ]);
  const [off] = findings.filter(({ code }) => code === 'full-marks-off');
  expect(Object.keys(off ?? {})).toEqual(['code', 'severity', 'sheet', 'message']);
});

test('an indicator without a maximum says so with null', () => {
  const { tables } = answer([
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '甲', 100, 50],
    [2, '乙', null, null],
  ]);
  expect((tables[0]?.['indicators'] as object[])[1]).toMatchObject({ name: '乙', max: null, maxCell: 'C3' });
});

test.each<[number, number, number, number]>([
  [100, 89.995, 90, 90],
  [100, 89.994, 89.99, 89.99],
  [100, 1.005, 1.01, 1.01],
  [100, 0.1 + 0.2, 0.3, 0.3],
  [100, 59.99999999, 60, 60],
  [98, 88.199, 88.2, 90],
  [98, 96.5, 96.5, 98.47],
  [3, 1, 1, 33.33],
  [3, 2, 2, 66.67],
  [8, 0.005, 0.01, 0.06],
])('of %d points %d is shown as %d, %d%', (max, score, total, percent) => {
  const { units } = answer([
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '甲', max, score],
  ]);
  expect(units[0]).toMatchObject({ base: total, total, percent });
});

test('what is shown as 90 is graded by what it is', () => {
  const { units } = answer([
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '甲', 98, 88.199],
  ]);
  expect(units[0]).toMatchObject({ percent: 90, grade: '良好' });
});

test('maxima are not rounded', () => {
  const { tables } = answer([
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '甲', 33.335, 1],
    [2, '乙', 66.665, 1],
  ]);
  expect(tables[0]).toMatchObject({ fullMarks: 100, indicators: [{ max: 33.335 }, { max: 66.665 }] });
});

test('self scores beside review scores have a total of their own', () => {
  const { units } = answer([
    ['序号', '考核指标', '分值', '自评分', '考核得分'],
    [1, '甲', 100, 99.999, 50],
  ]);
  expect(units[0]).toMatchObject({ total: 50, selfTotal: 100 });
});

test('messages in English', () => {
  const [finding] = answer(ROWS, 'en').findings.filter(({ code }) => code === 'score-above-max');
  expect(finding?.['message']).toMatch(/^The score .* is 61/u);
});
