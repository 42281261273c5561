import { type DrawnCell, makeXlsx, sheetXml } from '../support/xlsx.ts';

type Rows = DrawnCell[][];

const HEADER = ['序号', '考核指标', '分值', '自评分', '考核得分', '佐证材料', '扣分原因'];

/** A workbook from rows by sheet. */
export function book(sheets: Readonly<Record<string, Rows>>, merges: Readonly<Record<string, readonly string[]>> = {}): Uint8Array {
  return makeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const areas = merges[name] ?? [];
      const after =
        areas.length > 0
          ? `<mergeCells count="${areas.length}">${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
          : '';
      // A result such as #DIV/0! is an error, not text.
      return { name, xml: sheetXml({ rows, after }).replaceAll(/ t="str"(><f>[^<]*<\/f><v[^>]*>#)/gu, ' t="e"$1') };
    }),
  });
}

/** A ledger whose rows are given as 分值, 自评分, 考核得分, 佐证材料. */
function ledger(rows: readonly (readonly DrawnCell[])[]): Rows {
  return [HEADER, ...rows.map((row, i) => [i + 1, `指标${i + 1}`, ...row, ...Array.from({ length: 5 - row.length }, () => null)])];
}

/** A ledger of one indicator with one score. */
const single = (max: DrawnCell, score: DrawnCell): Rows => [
  ['序号', '考核指标', '分值', '考核得分'],
  [1, '甲', max, score],
];

/** A ledger of two indicators with a total of the office's. */
const totalled = ([one, two]: readonly [DrawnCell, DrawnCell], total: DrawnCell): Rows => [
  ['序号', '考核指标', '分值', '考核得分'],
  [1, '甲', 60, one],
  [2, '乙', 40, two],
  ['合计', null, 100, total],
];

/** Names that a formula could take for something else. */
const ODD_SHEETS = [
  "一局（东'区）",
  '二局"引号"',
  '三局,逗号',
  'R1',
  'RC',
  'A1',
  'C5局',
  '2020局',
  '4月',
  '局 空格',
  '局　全角',
  "O'Brien",
  '(括号)',
  '局!叹号',
  '甲&乙',
  '<甲>',
  '局;分号',
  '局{1}',
  '局=1',
  '+1',
  '-1',
  '局#',
  '局$A$1',
  '局%',
  '局~',
  '局^2',
  'TRUE',
  '#REF!局',
];
const ODD_NAMES = [
  '*局',
  '?局',
  '~局',
  '>5',
  '=1+1',
  '<>',
  '"引号"局',
  "'撇号局",
  '局（甲）',
  '局(甲)',
  '＝局',
  '=SUM(A1)',
  '+局',
  '-局',
  '@局',
  '#N/A局',
  '局\n换行',
  '5',
  '局,逗号',
  '局;分号',
];

const FOLDED = [
  '不适用',
  ' 不 适 用 ',
  '不\n适用',
  '不适用。',
  '不适用.',
  '不适用分',
  '不适用．',
  '不适用｡',
  'N/A',
  'n/a',
  'N／A',
  'Ｎ／Ａ',
  'ｎ／ａ。',
  'n / a.',
  '\u00a0N/A\t',
  '　不适用　',
];
const NOT_FOLDED = ['不适用。。', '适用', 'NA', '*', '?', '???', '~', '达标', '5', '５分', '6。', '不适用不适用'];

/** Workbooks that are hard to calculate, each by its name. */
export const DRAWN: Readonly<Record<string, Uint8Array>> = {
  'odd sheet names': book(
    Object.fromEntries(
      ODD_SHEETS.map((name, i) => [
        name,
        ledger([
          [60, 60, 60 - i, '附件'],
          [40, null, 40 - (i % 7), null],
        ]),
      ]),
    ),
  ),
  '95 units with odd names': book({
    名单: [
      ['考核单位', '组织领导（60分）', '工作实效（40分）', '佐证材料'],
      ...Array.from({ length: 95 }, (_, i): DrawnCell[] => [
        `${ODD_NAMES[i % ODD_NAMES.length]}${i < ODD_NAMES.length ? '' : i}`,
        60 - (i % 13),
        40 - (i % 7) / 2,
        i % 5 === 0 ? null : '附件',
      ]),
    ],
  }),
  'totals of the office’s own': book({
    甲局: totalled([55, 40], { f: 'SUM(D2:D3)', v: 95 }),
    "乙'局": totalled([55, 40], { f: 'SUM(D2:D2)', v: 55 }),
    丙局: totalled([55, 40], 95.5),
    丁局: totalled([55, 40], '95分'),
    戊局: totalled([55, 40], { f: '1/0', v: '#DIV/0!' }),
    己局: totalled([55, 40], null),
    庚局: totalled([55.004, 39.995], { f: 'D2+D3', v: 94.999 }),
    辛局: totalled([null, null], { f: 'SUM(D2:D3)', v: 0 }),
    壬局: totalled([55, '达标'], { f: 'SUM(D2:D3)', v: 55 }),
    癸局: totalled([0.1, 0.2], { f: 'D2+D3', v: 0.300_000_000_000_000_04 }),
    子局: totalled([50, 40], 80),
    丑局: totalled([50, 40], 80),
    寅局: totalled([50, 40], 80),
    卯局: totalled([50, 40], 80),
  }),
  ties: book(Object.fromEntries([88, 90, 90, 75, 90, 88].map((score, i) => [`局${i + 1}`, single(100, score)]))),
  'on the bounds': book({
    甲局: single(98, 88.199),
    乙局: single(98, 88.2),
    丙局: single(100, 90),
    丁局: single(100, 89.995),
    戊局: single(70, 56),
    己局: single(70, 55.99),
    庚局: single(3, 1.8),
  }),
  'sums of tenths': book({
    甲局: ledger(Array.from({ length: 10 }, () => [0.1, null, 0.1])),
    乙局: ledger([
      [1, null, 0.1],
      [1, null, 0.2],
      [1, null, 0.6],
    ]),
    丙局: ledger([
      [1, null, 0.3],
      [1, null, 0.3],
      [1, null, 0.3],
    ]),
    丁局: ledger([
      [0.3, null, { f: '0.1+0.2', v: 0.300_000_000_000_000_04 }],
      [0.7, null, 0.6],
    ]),
  }),
  '不适用 folded': book({
    甲局: ledger(FOLDED.map((word) => [5, null, word, '附件'])),
    乙局: ledger([...FOLDED.slice(0, 3).map((word) => [5, null, word]), [85, null, 80, '附件']]),
    丙局: ledger(NOT_FOLDED.map((word) => [5, null, word])),
  }),
  'one score a unit': book(
    Object.fromEntries(
      [...FOLDED, ...NOT_FOLDED].map((word, i) => [
        `局${i + 1}`,
        ledger([
          [50, null, word],
          [50, null, 45, '附件'],
        ]),
      ]),
    ),
  ),
  errors: book({
    甲局: ledger([
      [50, null, { f: '1/0', v: '#DIV/0!' }],
      [50, null, 40],
    ]),
    乙局: ledger([
      [50, { f: 'NA()', v: '#N/A' }, 45, { f: '1/0', v: '#DIV/0!' }],
      [50, null, 40],
    ]),
    丙局: ledger([
      [50, null, -1],
      [50, null, 50.5],
    ]),
    丁局: ledger([
      [50, null, 50],
      [50, null, 40],
    ]),
  }),
  'truth values': book({
    甲局: ledger([
      [50, true, 45],
      [50, null, true, '附件'],
    ]),
    乙局: ledger([
      [50, true, null],
      [50, null, 50, false],
    ]),
    丙局: single(100, 90),
  }),
  'evidence that says one thing twice': book({
    甲局: ledger([
      [50, null, 45, '无无'],
      [50, null, 40, '——'],
    ]),
    乙局: ledger([
      [50, null, 45, '无 暂无'],
      [50, null, 40, '// /'],
    ]),
    丙局: ledger([
      [50, null, 45, '待补待补'],
      [50, null, 40, 'N/AN/A'],
    ]),
  }),
  bonus: book({
    '2020年度（附加5分）': [
      ['附加5分'],
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, 80],
      [2, '附加分：获奖', 3, 3],
      [3, '附加分：试点', 4, 4],
    ],
    无上限: [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, 88],
      [2, '附加分：获奖', 3, 2],
      [3, '附加分：试点', 4, null],
    ],
    附加不适用: [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 100, 88],
      [2, '附加分：获奖', 3, '不适用'],
      [3, '附加分：试点', 4, 5],
    ],
    没有附加: single(100, 90),
  }),
  'several review columns': book({
    甲局: [
      ['序号', '考核指标', '分值', '自评分', '初评得分', '复核得分', '核定得分'],
      [1, '甲', 60, 60, 55, 54, 53],
      [2, '乙', 40, 40, 39, 38, 37],
    ],
    乙局: [
      ['序号', '考核指标', '分值', '自评分', '初评得分', '复核得分', '核定得分'],
      [1, '甲', 60, 60, '好', 54, 53],
      [2, '乙', 40, 40, 39, 38, 37],
    ],
    丙局: [
      ['序号', '考核指标', '分值', '自评分', '初评得分', '复核得分', '核定得分'],
      [1, '甲', 60, 60, null, null, null],
      [2, '乙', 40, 40, 39, null, null],
    ],
    丁局: [
      ['序号', '考核指标', '分值', '自评分', '初评得分', '复核得分', '核定得分'],
      [1, '甲', 60, 60, null, null, null],
      [2, '乙', 40, 40, null, ' ', null],
    ],
    戊局: single(100, 90),
  }),
  'self and review': book({
    只有自评: [
      ['序号', '考核指标', '分值', '自评分', '佐证材料'],
      [1, '甲', 60, 50, '无'],
      [2, '乙', 40, 40, '附件'],
    ],
    待复核: ledger([
      [60, 50, null, null],
      [40, 40, null, '附件'],
    ]),
    未报: ledger([
      [60, null, null],
      [40, ' ', '\n'],
    ]),
    自评有误: ledger([
      [60, '好', null],
      [40, null, null],
    ]),
    自评不适用: ledger([
      [60, '不适用', null],
      [40, null, null],
    ]),
    部分复核: ledger([
      [60, 50, 40, null],
      [40, 40, null, null],
    ]),
    自评过高: ledger([
      [60, 70, null, null],
      [40, 40, 30, '——'],
    ]),
    全不适用: ledger([
      [60, null, '不适用'],
      [40, null, 'N/A'],
    ]),
  }),
  placeholders: book({
    甲局: ledger(
      [
        '无',
        '暂无',
        '待补',
        '/',
        '-',
        '—',
        '——',
        '--',
        '／',
        '－',
        ' 无 ',
        '待　补',
        '无材料',
        '附件1',
        '*',
        '见http://x',
        5,
        '',
        ' \n',
      ].map((word) => [5, null, 4, word]),
    ),
    乙局: ledger(['---', '//', '—-', '附件', '无', null].map((word, i) => [5, 4, i % 2 === 0 ? null : 3, word])),
  }),
  'merged evidence': book(
    {
      甲局: ledger([
        [30, 30, 20, null],
        [30, 30, 20, null],
        [20, 20, null, null],
        [20, 20, 10, '附件'],
      ]),
      乙局: ledger([
        [30, null, 0, null],
        [30, 30, null, null],
        [20, 20, 15, null],
        [20, 20, 10, '无'],
      ]),
      丙局: ledger([
        [30, null, 20, '附件'],
        [30, 30, 20, null],
        [20, 20, 15, null],
        [20, 20, '不适用', null],
      ]),
    },
    { 甲局: ['F2:F4'], 乙局: ['F2:F4'], 丙局: ['F2:F3', 'F4:F5'] },
  ),
  'maxima in labels and text': book({
    标签: [
      ['序号', '考核指标', '考核得分', '佐证材料'],
      [1, '组织领导（10分）', 8, '附件'],
      [2, '制度建设（满分20分）', 25, null],
      [3, '工作实效（70分）', 70, null],
    ],
    文字: [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', '10分', 8],
      [2, '乙', '９０ 分', 80],
    ],
    标准: [
      ['序号', '考核指标', '评分标准', '考核得分'],
      [1, '甲', '完成的得满分（40分）', 30],
      [2, '乙', '每项得2分（最高60分）', 55],
    ],
    缺分值: [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 50],
      [2, '乙', null, 5],
      [3, '丙', 40, 40],
    ],
    错列: [
      ['序号', '考核指标', '分值', '考核得分'],
      [1, '甲', 60, 55],
      ['乙', 40, null, 35],
    ],
  }),
  matrix: book(
    {
      县市区: [
        ['2020年度考核指标（县市区）'],
        ['序号', '考核指标', '分值', '东县', null, '西县', null, '"南"县', null],
        [null, null, null, '得分', '佐证材料', '得分', '佐证材料', '得分', '佐证材料'],
        [1, '甲', 60, 55, '附件', 60, null, 50.5, '无'],
        [2, '乙', 40, 40, null, '不适用', null, 39.5, '附件'],
      ],
    },
    { 县市区: ['D2:E2', 'F2:G2', 'H2:I2'] },
  ),
  groups: book(
    Object.fromEntries(
      [
        ['一组', 80],
        ['二组', 90],
        ['一组', 90],
        ['二组', 90],
        [null, 70],
        ['一组', null],
        [null, 95],
      ].map(([group, score], i) => [
        `局${i + 1}`,
        [...(group === null ? [] : [[`考核类别：${group}`]]), ...single(100, score as DrawnCell)] as Rows,
      ]),
    ),
  ),
};
