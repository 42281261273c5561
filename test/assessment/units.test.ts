import { gradeShown, rankOf } from '../../src/rules/standing.ts';
import { assessed, outlineOf } from '../support/outline.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';

const LEDGER = ['序号', '考核指标', '分值', '自评得分', '复核得分', '佐证材料'];

/** A ledger of 60 + 40 points and a bonus of 5; a row is [自评得分, 复核得分, 佐证材料]. */
function unitOf(rows: readonly (readonly Drawn[])[], header = LEDGER): Record<string, unknown> {
  const maxima: Drawn[][] = [
    [1, '制度', 60],
    [2, '宣传', 40],
    [3, '附加分：创新', 5],
  ];
  const [unit] = assessed([drawSheet([header, ...rows.map((row, i) => [...(maxima[i] ?? []), ...row])])]).units;
  if (!unit) throw new Error('the table has no unit');
  const { status, base, bonus, total, selfTotal, percent, standing, scored, unscored, evidenceMissing } = unit;
  const figures = { base, bonus, total, selfTotal, percent };
  return {
    status,
    grade: gradeShown(standing),
    rank: rankOf(standing),
    scored,
    unscored,
    evidenceMissing,
    ...Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, figure?.toNumber() ?? null])),
  };
}

test.each<[string, Drawn[][], string]>([
  [
    'nothing at all',
    [
      [null, null],
      [null, null],
      [null, null],
    ],
    'not-submitted',
  ],
  [
    'evidence alone',
    [
      [null, null, '文件'],
      [null, null],
      [null, null],
    ],
    'not-submitted',
  ],
  [
    'self scores alone',
    [
      [60, null],
      [40, null],
      [5, null],
    ],
    'not-reviewed',
  ],
  [
    'one self score alone',
    [
      [60, null],
      [null, null],
      [null, null],
    ],
    'not-reviewed',
  ],
  [
    'one review score',
    [
      [60, 50],
      [40, null],
      [5, null],
    ],
    'incomplete',
  ],
  [
    'a blank that is white space',
    [
      [60, 50],
      [40, '  '],
      [5, 3],
    ],
    'incomplete',
  ],
  [
    'a blank bonus is no gap',
    [
      [60, 50],
      [40, 30],
      [5, null],
    ],
    'complete',
  ],
  [
    'zeros',
    [
      [0, 0],
      [0, 0],
      [0, 0],
    ],
    'complete',
  ],
  [
    'an error in a review score',
    [
      [60, '50分'],
      [40, null],
      [5, null],
    ],
    'invalid',
  ],
  [
    'an error in a bonus',
    [
      [60, 50],
      [40, 30],
      [5, 6],
    ],
    'invalid',
  ],
  [
    'an error in a self score alone',
    [
      ['60分', 50],
      [40, 30],
      [5, 3],
    ],
    'complete',
  ],
  [
    'a wrong self score and no review',
    [
      ['60分', null],
      [null, null],
      [null, null],
    ],
    'not-reviewed',
  ],
  [
    'not applicable is no gap',
    [
      [null, '不适用'],
      [40, 30],
      [5, 3],
    ],
    'complete',
  ],
])('%s: %s', (_, rows, status) => {
  expect(unitOf(rows).status).toBe(status);
});

test('only the review score counts, row by row; the self scores have a total of their own', () => {
  expect(
    unitOf([
      [60, 50],
      [40, null],
      [7, 3],
    ]),
  ).toMatchObject({
    base: 50,
    bonus: 3,
    total: 53,
    selfTotal: 100,
    percent: 53,
    scored: 2,
    unscored: 1,
    grade: null,
    rank: null,
  });
});

test('a table with a self score alone is scored by it', () => {
  const header = ['序号', '考核指标', '分值', '自评得分', '佐证材料'];
  expect(
    unitOf(
      [
        [50, '文件'],
        [40, null],
        [3, '无'],
      ],
      header,
    ),
  ).toMatchObject({
    status: 'complete',
    total: 93,
    selfTotal: null,
    evidenceMissing: 2,
    grade: '优秀',
  });
});

test('of several review columns the rightmost counts, and all are checked', () => {
  const header = ['序号', '考核指标', '分值', '初评得分', '复核得分'];
  expect(
    unitOf(
      [
        [60, 50],
        [40, 30],
        [5, 3],
      ],
      header,
    ),
  ).toMatchObject({ total: 83, selfTotal: null, status: 'complete' });
  expect(
    unitOf(
      [
        [60, 50],
        ['达标', 30],
        [5, 3],
      ],
      header,
    ),
  ).toMatchObject({ total: 83, status: 'invalid', grade: null });
  expect(
    unitOf(
      [
        [60, null],
        [40, null],
        [5, null],
      ],
      header,
    ),
  ).toMatchObject({ total: 0, status: 'incomplete' });
});

test('what does not apply leaves full marks, and a unit to which nothing applies has none', () => {
  expect(
    unitOf([
      [null, '不适用'],
      [40, 30],
      [5, null],
    ]),
  ).toMatchObject({ total: 30, percent: 75, grade: '合格' });
  expect(
    unitOf([
      [null, '不适用'],
      [null, 'N/A'],
      [5, null],
    ]),
  ).toMatchObject({
    status: 'complete',
    total: 0,
    percent: null,
    grade: null,
    rank: null,
    scored: 2,
    unscored: 0,
  });
});

test('wrong scores count as scored and add nothing', () => {
  expect(
    unitOf([
      [60, 61],
      [40, -1],
      [5, '见附件'],
    ]),
  ).toMatchObject({ base: 0, bonus: 0, scored: 3, unscored: 0 });
});

test('decimals are added exactly', () => {
  expect(
    unitOf([
      [60, 0.1],
      [40, 0.2],
      [5, null],
    ]).total,
  ).toBe(0.3);
});

test.each<[string, Drawn[][], number]>([
  [
    'a score above 0 without any',
    [
      [60, 50, null],
      [40, 30, 'x'],
      [null, null, null],
    ],
    1,
  ],
  [
    'a placeholder',
    [
      [60, 50, '无'],
      [40, 30, ' 暂 无 '],
      [5, 1, '—'],
    ],
    3,
  ],
  [
    'full-width and doubled placeholders',
    [
      [60, 50, '／'],
      [40, 30, '——'],
      [5, 1, '待补'],
    ],
    3,
  ],
  [
    'a score of 0 asks for none',
    [
      [60, 0, null],
      [40, 0, '无'],
      [5, 0, null],
    ],
    0,
  ],
  [
    'the self score stands in where the review is blank',
    [
      [60, null, null],
      [0, null, null],
      [null, null, null],
    ],
    1,
  ],
  [
    'a review score of 0 goes before the self score',
    [
      [60, 0, null],
      [40, 0, null],
      [5, 0, null],
    ],
    0,
  ],
  [
    'a wrong score asks for none',
    [
      [60, '50分', null],
      [40, 41, null],
      [5, -1, null],
    ],
    0,
  ],
  [
    'a wrong self score asks for none',
    [
      ['60分', null, null],
      [null, null, null],
      [null, null, null],
    ],
    0,
  ],
  [
    'not applicable asks for none',
    [
      [null, '不适用', null],
      [40, 'N/A', null],
      [null, null, null],
    ],
    0,
  ],
  [
    'words and numbers are evidence',
    [
      [60, 50, '见附件1'],
      [40, 30, 3],
      [5, 1, '无锡市文件'],
    ],
    0,
  ],
])('evidence: %s', (_, rows, missing) => {
  expect(unitOf(rows).evidenceMissing).toBe(missing);
});

test('ranks: equals share one and the next is skipped; each group by itself', () => {
  const rows = [
    ['单位', '分组', '制度（98分）'],
    ...[
      ['甲', 90],
      ['乙', 88.2],
      ['丙', 88.2],
      ['丁', 88.199],
    ].map(([name, score]) => [name, '一组', score]),
  ];
  expect(outlineOf([...rows, ['戊', '二组', 50], ['己', '二组', null]] as Drawn[][]).units).toEqual([
    '甲@一组 complete 90 优秀 1',
    '乙@一组 complete 88.2 优秀 2',
    '丙@一组 complete 88.2 优秀 2',
    // 88.199 of 98 shows as 90.00 percent and is below 90.
    '丁@一组 complete 88.2 良好 4',
    '戊@二组 complete 50 不合格 1',
    '己@二组 not-submitted 0',
  ]);
});

test('units without a group rank together, across sheets', () => {
  const ledger = (name: string, score: number) =>
    drawSheet(
      [
        ['考核指标', '分值', '得分'],
        ['制度', 100, score],
      ],
      { name },
    );
  const { units } = assessed([ledger('甲', 80), ledger('乙', 95), ledger('丙', 79.99)]);
  expect(units.map(({ unit, standing }) => [unit.name, rankOf(standing), gradeShown(standing)])).toEqual([
    ['甲', 2, '良好'],
    ['乙', 1, '优秀'],
    ['丙', 3, '合格'],
  ]);
});

test.each([
  [90, '优秀'],
  [89.999, '良好'],
  [80, '良好'],
  [79.9, '合格'],
  [60, '合格'],
  [59.99, '不合格'],
  [0, '不合格'],
])('%d of 100 is %s', (score, grade) => {
  expect(
    outlineOf([
      ['考核指标', '分值', '得分'],
      ['制度', 100, score],
    ]).units[0],
  ).toMatch(new RegExp(` ${grade} 1$`));
});
