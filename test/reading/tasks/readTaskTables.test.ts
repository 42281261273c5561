import { readTaskTables } from '../../../src/reading/tasks/readTaskTables.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { areaAddress } from '../../../src/workbook/address.ts';
import { drawSheet, type Drawn, type DrawOptions } from '../../support/drawSheet.ts';

type Rows = readonly (readonly Drawn[])[];

function read(rows: Rows, options: DrawOptions = {}) {
  return readTaskTables(drawSheet(rows, options), { placeholders: DEFAULT_SETTINGS.placeholders, corrections: [] });
}

/** `range title` of each table, and below it `row section|name|text|lead|supporting|deadline`. */
function told(rows: Rows, options: DrawOptions = {}): readonly string[] {
  return read(rows, options).flatMap(({ area, title, tasks }) => [
    `${areaAddress(area)} ${title ?? '-'}`,
    ...tasks.map(({ rowIndex, section, name, text, lead, supporting, deadline, slipped }) => {
      const units = [lead, supporting].map((side) => side.map((unit) => unit.name).join('、'));
      const when = slipped ? 'slipped' : (deadline?.cell?.value ?? '-');
      return `${rowIndex + 1} ${[section ?? '-', name, text ?? '-', ...units, when].join('|')}`;
    }),
  ]);
}

const HEAD = ['任务名称', '牵头单位', '配合单位', '完成时限'];

test('a header with units and tasks begins a table anywhere, below its title', () => {
  expect(told([['重点任务清单'], ['填报单位：市政府督查室'], HEAD, ['建平台', '甲局', '乙局', '年底前']], { at: 'C3' })).toEqual([
    'C5:F6 重点任务清单',
    '6 -|建平台|-|甲局|乙局|年底前',
  ]);
});

test.each<readonly [string, Rows]>([
  [
    'units without tasks',
    [
      ['序号', '责任单位', '责任科室', '办公地点'],
      [1, '甲局', '一科', '3号楼'],
    ],
  ],
  [
    'tasks without units',
    [
      ['日期', '工作内容', '地点', '完成时间'],
      ['6月11日', '开会', '会议室', '上午'],
    ],
  ],
  [
    'scores and units without deadlines',
    [
      ['序号', '考核指标', '分值', '责任单位', '得分'],
      [1, '甲', 100, '甲局', 90],
    ],
  ],
  [
    'a roster of scores',
    [
      ['单位', '组织保障（40分）', '宣传教育（60分）'],
      ['甲局', 40, 60],
    ],
  ],
  [
    'persons who answer for it',
    [
      ['工作任务', '责任人', '完成时限'],
      ['建平台', '张三', '年底前'],
    ],
  ],
  ['a header and no row', [HEAD]],
])('%s are no task table', (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test('a score table with units and deadlines is one: its indicators are its tasks, its categories sections, its total nothing', () => {
  const rows: Rows = [
    ['序号', '考核指标', '分值', '评分标准', '责任单位', '完成时限', '得分'],
    ['一', '组织保障', 40],
    [1, '签责任书', 20, '签订的得20分。', '甲局', '5月14日前', 20],
    [2, '开会', 20, '每次得10分。', '乙局', '半年一次', null],
    ['二', '宣传教育', 60],
    [1, '宣传', 60, '开展的得60分。', '丙局', '', 30],
    ['合计', null, 100],
  ];
  expect(told(rows)).toEqual([
    'A1:G6 -',
    '3 组织保障|签责任书|签订的得20分。|甲局||5月14日前',
    '4 组织保障|开会|每次得10分。|乙局||半年一次',
    '6 宣传教育|宣传|开展的得60分。|丙局||-',
  ]);
});

test('an indicator is a task by being one, even without units or a deadline', () => {
  const rows: Rows = [
    ['序号', '考核指标', '分值', '责任单位', '完成时限', '得分'],
    [1, '签责任书', 50, '甲局', '5月14日前', 20],
    [2, '开会', 50, null, null, 10],
  ];
  expect(told(rows)).toEqual(['A1:F3 -', '2 -|签责任书|-|甲局||5月14日前', '3 -|开会|-|||-']);
});

test('the only column of units leads, whatever its word', () => {
  expect(
    told([
      ['工作任务', '参与单位'],
      ['建平台', '甲局、乙局'],
    ]),
  ).toEqual(['A1:B2 -', '2 -|建平台|-|甲局、乙局||-']);
  expect(
    told([
      ['工作任务', '单位', '完成时限'],
      ['建平台', '甲局', '年底前'],
    ]),
  ).toEqual(['A1:C2 -', '2 -|建平台|-|甲局||年底前']);
});

test('of more columns of words the last two are name and text, those before them the section', () => {
  const rows: Rows = [
    ['一级指标', '二级指标', '三级指标', '任务内容', '责任单位'],
    ['基础', '机制', '组织', '成立小组', '甲局'],
    [null, null, null, '召开会议', '甲局'],
    [null, '共享', '平台', '接入平台', '乙局'],
    ['创新', null, '管理', '告知承诺', '乙局'],
  ];
  expect(told(rows)).toEqual([
    'A1:E5 -',
    '2 基础 / 机制|组织|成立小组|甲局||-',
    '3 基础 / 机制|组织|召开会议|甲局||-',
    '4 基础 / 共享|平台|接入平台|乙局||-',
    '5 创新|管理|告知承诺|乙局||-',
  ]);
});

test('a row with one text heads what follows; a note, a signature and a number alone do not', () => {
  const rows: Rows = [
    ['序号', ...HEAD],
    ['一、制度建设'],
    [1, '建制度', '甲局', null, '年底前'],
    ['二', '平台建设'],
    [2, '建平台', '乙局', null, '年底前'],
    [3],
    ['注：本表按月更新。'],
    [4, '联平台', '乙局', null, '年底前'],
    ['填表人：', null, '审核人：'],
  ];
  expect(told(rows)).toEqual([
    'A1:E8 -',
    '3 一、制度建设|建制度|-|甲局||年底前',
    '5 平台建设|建平台|-|乙局||年底前',
    '8 平台建设|联平台|-|乙局||年底前',
  ]);
});

test('names merged or filled once go on below, across repeated headers; the second words never do', () => {
  const rows: Rows = [
    ['任务名称', '任务内容', '责任单位'],
    ['建平台', '招标', '甲局'],
    [null, '验收', '甲局'],
    ['任务名称', '任务内容', '责任单位'],
    [null, '运行', '乙局'],
    [null, null, '丙局'],
  ];
  expect(told(rows)).toEqual([
    'A1:C6 -',
    '2 -|建平台|招标|甲局||-',
    '3 -|建平台|验收|甲局||-',
    '5 -|建平台|运行|乙局||-',
    '6 -|建平台|-|丙局||-',
  ]);
});

test('a header below a blank row and a title of its own begins another table', () => {
  const rows: Rows = [['甲任务表'], HEAD, ['一事', '甲局', null, '年底前'], [], ['乙任务表'], HEAD, ['二事', '乙局', null, '年底前']];
  expect(told(rows)).toEqual(['A2:D3 甲任务表', '3 -|一事|-|甲局||年底前', 'A6:D7 乙任务表', '7 -|二事|-|乙局||年底前']);
});

test('the same title again, or none, is a page that broke', () => {
  const rows: Rows = [
    ['甲任务表'],
    HEAD,
    ['一事', '甲局', null, '年底前'],
    [],
    ['甲任务表（续）'],
    HEAD,
    ['二事', '乙局', null, '年底前'],
    [],
    HEAD,
    ['三事', '乙局', null, '年底前'],
  ];
  expect(told(rows)).toEqual(['A2:D10 甲任务表', '3 -|一事|-|甲局||年底前', '7 -|二事|-|乙局||年底前', '10 -|三事|-|乙局||年底前']);
});

test('a header of something else behind a blank row ends the table', () => {
  const rows: Rows = [HEAD, ['一事', '甲局', null, '年底前'], [], ['联系方式'], ['单位', '联系人', '电话'], ['甲局', '张三', '123']];
  expect(told(rows)).toEqual(['A1:D2 -', '2 -|一事|-|甲局||年底前']);
});

test('two tables beside each other are two', () => {
  const rows: Rows = [
    [...HEAD, null, ...HEAD],
    ['一事', '甲局', null, '年底前', null, '二事', '乙局', null, '6月底前'],
  ];
  expect(told(rows)).toEqual(['A1:D2 -', '2 -|一事|-|甲局||年底前', 'F1:I2 -', '2 -|二事|-|乙局||6月底前']);
});

test('同上 is the list of the nearest filled cell above it in its column, across sections, blank rows and repeated headers', () => {
  const rows: Rows = [
    ['工作任务', '牵头单位', '配合单位'],
    ['一事', '甲局、乙局', '丁局'],
    ['二、其他'],
    [],
    ['二事', '同上', '无'],
    ['工作任务', '牵头单位', '配合单位'],
    ['三事', '同上。', '同上'],
    ['四事', '丙局', '同上、戊局'],
  ];
  expect(told(rows).slice(1)).toEqual([
    '2 -|一事|-|甲局、乙局|丁局|-',
    '5 二、其他|二事|-|甲局、乙局||-',
    '7 二、其他|三事|-|甲局、乙局|丁局|-',
    '8 二、其他|四事|-|丙局|丁局、戊局|-',
  ]);
});

test('units in the place of a deadline are a row that slipped; other words there are not', () => {
  const rows: Rows = [
    HEAD,
    ['一事', '甲局', '乙局', '年底前'],
    ['二事', '办好这件事', '甲局', '乙局、丙局'],
    ['三事', '甲局', '乙局', '以甲局通知为准'],
  ];
  expect(told(rows).slice(1)).toEqual(['2 -|一事|-|甲局|乙局|年底前', '3 -|二事|-|||slipped', '4 -|三事|-|甲局|乙局|以甲局通知为准']);
});

test('merged units and deadlines hold for each row; a section merged across is neither', () => {
  const rows: Rows = [HEAD, ['一、甲'], ['一事', '甲局', '乙局', '年底前'], ['二事', null, null, null]];
  const merges = ['A2:D2', 'B3:B4', 'C3:C4', 'D3:D4'];
  expect(told(rows, { merges })).toEqual(['A1:D4 -', '3 一、甲|一事|-|甲局|乙局|年底前', '4 一、甲|二事|-|甲局|乙局|年底前']);
});

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'years below a merged header',
    [
      ['任务名称', '年度目标', null, '牵头单位'],
      [null, '2019年', 2020, null],
      ['一事', '建成', '持续推进', '甲局'],
    ],
    ['A1:A2', 'B1:C1', 'D1:D2'],
  ],
  [
    'years below a header that is not merged',
    [
      ['任务名称', '年度目标', null, '牵头单位'],
      [null, '2019 年', '2020', null],
      ['一事', '建成', '持续推进', '甲局'],
    ],
    ['B1:C1'],
  ],
  [
    'years alone',
    [
      ['任务名称', '2019年', 2020, '牵头单位'],
      ['一事', '建成', '持续推进', '甲局'],
    ],
    [],
  ],
  [
    'targets headed by their years',
    [
      ['任务名称', '2019年目标', '2020年目标', '牵头单位'],
      ['一事', '建成', '持续推进', '甲局'],
    ],
    [],
  ],
])('%s are targets', (_, rows, merges) => {
  const [table] = read(rows, { merges });
  expect(table?.tasks.map(({ targets }) => targets.map(({ year, cell }) => `${year} ${cell?.value ?? '-'}`))).toEqual([
    ['2019 建成', '2020 持续推进'],
  ]);
  expect(table && areaAddress(table.area)).toBe(`A1:D${rows.length}`);
});

test('a year heads one column of words where it stands alone', () => {
  expect(
    told([
      ['2020年工作任务', '责任单位'],
      ['建平台', '甲局'],
    ]),
  ).toEqual(['A1:B2 -', '2 -|建平台|-|甲局||-']);
});

test('two rows of header: 牵头 and 配合 below 责任单位', () => {
  const rows: Rows = [
    ['序号', '工作任务', '责任单位', null, '完成时限'],
    [null, null, '牵头', '配合', null],
    [1, '建平台', '甲局', '乙局', '年底前'],
  ];
  expect(told(rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] })).toEqual(['A1:E3 -', '3 -|建平台|-|甲局|乙局|年底前']);
});

test('a title merged over the table is no row of its header', () => {
  expect(told([['2021年度谋划任务', null, null, null], HEAD, ['一事', '甲局', null, '年底前']], { merges: ['A1:D1'] })[0]).toBe(
    'A2:D3 2021年度谋划任务',
  );
});
