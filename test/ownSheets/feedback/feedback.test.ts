import { assess } from '../../../src/assess.ts';
import type { Assessment } from '../../../src/assessment/assessment.ts';
import { zh } from '../../../src/findings/words/zh.ts';
import { feedbackOn, type Feedback } from '../../../src/ownSheets/feedback/feedback.ts';
import type { FeedbackSection } from '../../../src/ownSheets/feedback/feedbackSections.ts';
import { drawSheet, drawWorkbook, type Drawn, type DrawOptions } from '../../support/drawSheet.ts';
import { finish } from '../../support/readWorkbookFile.ts';

type Rows = readonly (readonly Drawn[])[];

function assessed(...sheets: readonly Rows[]): Assessment {
  const drawn = sheets.map((rows, i) => drawSheet(rows, { name: `${'一二三四'[i] ?? ''}局` } satisfies DrawOptions));
  return finish(assess(drawWorkbook(...drawn), '2021-12-31'));
}

function feedback(...sheets: readonly Rows[]): readonly Feedback[] {
  const assessment = assessed(...sheets);
  return feedbackOn(assessment, assessment.units, false);
}

function section(rows: Rows, word: string): FeedbackSection | undefined {
  return feedback(rows)[0]?.sections.find(({ heading }) => heading.startsWith(word));
}

const HEADER = ['序号', '一级指标', '考核指标', '分值', '完成时限', '自评分', '考核得分', '佐证材料', '扣分原因'];
const one = (score: Drawn, reason: Drawn = null, evidence: Drawn = '有', self: Drawn = 5): Rows => [
  HEADER,
  [1, '组织', '成立机构', 6, '4月底前', self, score, evidence, reason],
  [2, '组织', '制定办法', 94, '全年', 94, 94, '有', null],
];

test.each<[string, Rows, readonly (readonly unknown[])[], string]>([
  ['a lost point with its reason', one(5.5, '迟报'), [[1, '组织', '成立机构', 6, 5.5, 0.5, '迟报']], '未得满分的指标（1 项，共扣 0.5 分）'],
  ['a lost point without a reason', one(0), [[1, '组织', '成立机构', 6, 0, 6, '未填写扣分原因']], '未得满分的指标（1 项，共扣 6 分）'],
  [
    'tenths that a binary number can not hold',
    one(5.7, 'x'),
    [[1, '组织', '成立机构', 6, 5.7, 0.3, 'x']],
    '未得满分的指标（1 项，共扣 0.3 分）',
  ],
  ['nothing lost', one(6, '无'), [], '未得满分的指标'],
  ['a blank score', one(null), [], '未得满分的指标'],
  ['a text', one('5分'), [], '未得满分的指标'],
  ['not applicable', one('不适用', '无此业务'), [], '未得满分的指标'],
])('lost points: %s', (_, rows, expected, heading) => {
  expect(section(rows, '未得满分的指标')).toMatchObject({ heading, rows: expected, columns: ['得分', '扣分', '扣分原因'] });
});

test('a table without a column for reasons says so with a dash', () => {
  const rows: Rows = [
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '成立机构', 100, 90],
  ];
  expect(section(rows, '未得满分的指标')?.rows).toEqual([[1, null, '成立机构', 100, 90, 10, '—']]);
});

test.each<[string, Rows, string, readonly (readonly unknown[])[]]>([
  ['a blank score is unscored, with the cell to fill in', one(null), '未评项（1 项）', [[1, '组织', '成立机构', 6, 5, 'G2', '4月底前']]],
  ['a score without evidence', one(6, null, null), '缺佐证材料（1 项）', [[1, '组织', '成立机构', 6, 6, 'H2', '4月底前']]],
  [
    'a placeholder is no evidence',
    one(6, null, '暂无'),
    '缺佐证材料（1 项）',
    [[1, '组织', '成立机构', 6, 6, 'H2', '4月底前（现填“暂无”）']],
  ],
  [
    'the self score asks for evidence where the review is blank',
    one(null, null, null),
    '缺佐证材料（1 项）',
    [[1, '组织', '成立机构', 6, 5, 'H2', '4月底前']],
  ],
  ['no score asks for none', one(0, 'x', null), '缺佐证材料', []],
  ['too high a score', one(7), '填写有误的得分（1 项），改正前不计分', [[1, '组织', '成立机构', 6, 7, 'G2', zh.titles['score-above-max']]]],
  [
    'a number as text',
    one('５'),
    '填写有误的得分（1 项），改正前不计分',
    [[1, '组织', '成立机构', 6, '５', 'G2', zh.titles['score-as-text']]],
  ],
  [
    'an error',
    one('#REF!'),
    '填写有误的得分（1 项），改正前不计分',
    [[1, '组织', '成立机构', 6, '#REF!', 'G2', zh.titles['score-cell-error']]],
  ],
  ['not applicable', one('N/A', '无此业务'), '不适用的指标（1 项），不计入满分', [[1, '组织', '成立机构', 6, '不适用', 'G2', '无此业务']]],
])('%s', (_, rows, heading, expected) => {
  const found = section(rows, heading);
  expect(found).toMatchObject({ heading, rows: expected });
});

test.each([
  ['填写有误', one(5)],
  ['不适用', one(5)],
  ['附加分', one(5)],
  ['没有分值', one(5)],
])('no list “%s” where nobody needs it', (word, rows) => {
  expect(section(rows, word)).toBeUndefined();
});

test.each([
  ['未得满分的指标', one(6), '没有扣分。'],
  ['未得满分的指标', one('x'), '已评的指标没有扣分。'],
  ['未得满分的指标', [HEADER, [1, '组织', '成立机构', 100, '', null, null, null, null]], '还没有得分。'],
  ['未评项', one(6), '没有未评的指标。'],
  ['缺佐证材料', one(6), '不缺佐证材料。'],
  [
    '缺佐证材料',
    [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '成立机构', 100, 90],
    ],
    '考核表没有佐证材料栏。',
  ],
] as const)('a line where there are none: %s', (word, rows, none) => {
  expect(section(rows, word)).toMatchObject({ heading: word, rows: [], none });
});

test('evidence that several indicators share is missing once', () => {
  const sheet = drawSheet([HEADER, [1, '组织', '甲', 50, '', 50, 50, null, null], [2, '组织', '乙', 50, '', 50, 50, null, null]], {
    name: '一局',
    merges: ['H2:H3'],
  });
  const assessment = finish(assess(drawWorkbook(sheet), '2021-12-31'));
  const [found] = feedbackOn(assessment, assessment.units, false);
  expect(found?.sections.find(({ heading }) => heading.startsWith('缺佐证'))?.rows.length).toBe(1);
  expect(assessment.units[0]?.evidenceMissing).toBe(1);
});

test('bonus that was not earned is nothing lost, and what was earned is listed', () => {
  const rows: Rows = [
    ['序号', '考核指标', '分值', '考核得分'],
    [1, '成立机构', 100, 100],
    [2, '附加：创新', 5, 2],
    [3, '附加：表彰', 5, 0],
  ];
  expect(section(rows, '未得满分的指标')?.rows).toEqual([]);
  expect(section([...rows, [4, '附加：试点', 5, null]], '未评项')?.rows).toEqual([]);
  expect(section(rows, '附加分')).toMatchObject({
    heading: '附加分（计 2 分，最多计 10 分）',
    rows: [[2, null, '附加：创新', 5, 2, 'D3', '—']],
  });
});

const plain = (score: Drawn): Rows => [
  ['序号', '考核指标', '分值', '考核得分'],
  [1, '甲', 60, score],
  [2, '乙', 40, 40],
];

test.each<[string, readonly Rows[], string, string, string]>([
  ['ranked among all', [plain(50), plain(40)], '优秀', '第 1 名（本类别 2 个单位）', '已评完'],
  ['a shared rank', [plain(50), plain(50), plain(10)], '优秀', '并列第 1 名（本类别 3 个单位）', '已评完'],
  ['others not complete', [plain(50), plain(null)], '优秀', '第 1 名（本类别 2 个单位，已排名 1 个）', '已评完'],
  ['unscored', [plain(null), plain(50)], '未定：还有 1 项未评', '不排名：未评完', '未评完'],
  ['a wrong score', [plain('x')], '未定：有得分填写有误', '不排名：得分有误', '得分有误'],
  [
    'nothing handed in',
    [
      [
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '甲', 100, null],
      ],
    ],
    '未定：还没有报送',
    '不排名：未报',
    '未报',
  ],
  [
    'nothing applies',
    [
      [
        ['序号', '考核指标', '分值', '考核得分'],
        [1, '甲', 100, '不适用'],
      ],
    ],
    '未定：没有适用的指标',
    '不排名：没有适用的指标',
    '已评完',
  ],
])('grade and rank: %s', (_, sheets, grade, rank, status) => {
  expect(feedback(...sheets)[0]).toMatchObject({ grade, rank, status });
});

test('figures are those of the assessment, rounded half up', () => {
  const rows: Rows = [['2020年度考核指标'], HEADER, [1, '组织', '成立机构', 98, '', 90, 87.195, '有', 'x']];
  expect(feedback(rows)[0]).toMatchObject({
    title: '2020年度考核结果反馈表',
    basis: '2020年度考核指标',
    unit: '一局',
    group: null,
    asOf: '2021-12-31',
    complete: true,
    places: 2,
    total: 87.2,
    fullMarks: 98,
    percent: 88.97,
    base: 87.2,
    bonus: 0,
    self: { total: 90, difference: -2.81 },
  });
});

test('where two places would hide why the grade is no better, figures have more', () => {
  const rows: Rows = [['2020年度考核指标'], HEADER, [1, '组织', '成立机构', 98, '', 90, 88.199, '有', 'x']];
  expect(feedback(rows)[0]).toMatchObject({ places: 3, total: 88.199, percent: 89.999, grade: '良好' });
});

test('without a self score beside the review score there is nothing to compare, and without a year none in the title', () => {
  expect(feedback(plain(50))[0]).toMatchObject({ self: null, title: '考核结果反馈表', basis: '' });
});
