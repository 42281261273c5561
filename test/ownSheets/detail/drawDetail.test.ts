import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { detailOf, drawnCells, resultsOf } from '../../results/drawnCells.ts';

const NBSP = '\u00a0';
const HEADER = ['序号', '一级指标', '考核指标', '分值', '自评分', '考核得分', '佐证材料', '扣分原因', '完成时限'];
const LEDGER: Drawn[][] = [
  HEADER,
  [1, '基础', '制度', 6, 6, 5, '附件1', '迟报', '6月底前'],
  [2, null, '附加分：获奖', 2, null, null, null, null, null],
];

/** The cells of a row in the columns of these headers, in their order. */
function row(cells: ReadonlyMap<string, string>, number: number, words: string): readonly (string | undefined)[] {
  return words.split(' ').map((word) => cells.get(`${letterOf(cells, word)}${number}`));
}

function letterOf(cells: ReadonlyMap<string, string>, word: string): string {
  return [...cells].find(([at, header]) => at.endsWith('4') && !/\d4$/u.test(at) && header === word)?.[0].slice(0, -1) ?? '-';
}

function headerOf(cells: ReadonlyMap<string, string>): string {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => cells.get(`${letter}4`) ?? []).join(' ');
}

test('the header: columns in which no row would hold anything are left out', () => {
  expect(headerOf(detailOf(LEDGER))).toBe(
    '编号 单位 工作表 序号 一级指标 考核指标 完成时限 附加 分值出处 分值 自评分 考核得分 佐证材料 扣分原因 评判 计分 计入满分 缺佐证 计算过程 自评评判',
  );
  const smallest: Drawn[][] = [
    ['考核指标', '分值', '得分'],
    ['甲', 60, 1],
  ];
  expect(headerOf(detailOf(smallest))).toBe('编号 单位 工作表 考核指标 分值出处 分值 考核得分 评判 计分 计入满分 缺佐证 计算过程');
  expect(headerOf(detailOf([['考核类别：县区'], ...smallest]))).toBe(
    '编号 单位 类别 工作表 考核指标 分值出处 分值 考核得分 评判 计分 计入满分 缺佐证 计算过程',
  );
});

test('what an ordinary indicator says, links, counts and works out', () => {
  const link = (cell: string, value: string | number) => `=IF(${cell}="","",${cell}) → ${value}`;
  const cells = detailOf(LEDGER);
  expect(row(cells, 5, '编号 单位 工作表 序号 一级指标 考核指标 完成时限 附加 分值出处')).toEqual([
    '1',
    '甲',
    '甲',
    '1',
    '基础',
    '制度',
    '6月底前',
    undefined,
    'D2 分值列',
  ]);
  expect(row(cells, 5, '分值 自评分 考核得分 佐证材料 扣分原因')).toEqual([
    '=IF(COUNTIF(甲!$D$2,">=0"),甲!$D$2,"") → 6',
    link('甲!$E$2', 6),
    link('甲!$F$2', 5),
    link('甲!$G$2', '附件1'),
    link('甲!$H$2', '迟报'),
  ]);
  expect(row(cells, 5, '评判 计分 计入满分 缺佐证 计算过程 自评评判')).toEqual([
    '=IF(COUNT(J5,L5)<2,考核_未计得分,IF(OR(ISLOGICAL(L5),ROUND(L5,10)<0,L5>J5),"有误","有效")) → 有效',
    '=IF(O5="有效",ROUND(L5,10),0) → 5',
    '=IF(OR(J5="",O5="不适用"),0,J5) → 6',
    '=IF(ROUND(IF(O5="未评",IF(T5="有效",K5,0),P5),10)>0,考核_无佐证,0) → 0',
    '=IF(O5="有效","得 "&P5&" 分，分值 "&J5&IF(ROUND(J5,10)>P5," 分，扣 "&ROUND(J5-P5,10),"")&" 分",考核_不计分) → 得 5 分，分值 6 分，扣 1 分',
    '=IF(COUNT(J5,K5)<2,考核_未计自评,IF(OR(ISLOGICAL(K5),ROUND(K5,10)<0,K5>J5),"有误","有效")) → 有效',
  ]);
});

test('the box that evidence lies in, merged over several indicators too; no column where none stands', () => {
  const boxed: Drawn[][] = [
    ['考核指标', '资料盒编号', '分值', '得分'],
    ['甲', 3, 60, 1],
    ['乙', null, 40, 1],
  ];
  const cells = detailOf(boxed, { name: '甲', merges: ['B2:B3'] });
  const link = '=IF(甲!$B$2="","",甲!$B$2) → 3';
  expect([5, 6].map((number) => row(cells, number, '资料盒')[0])).toEqual([link, link]);
  const empty = boxed.map((cells, i) => cells.map((cell, k) => (i > 0 && k === 1 ? null : cell)));
  expect(headerOf(detailOf(empty))).not.toMatch(/资料盒/u);
});

test('a bonus counts in no full marks', () => {
  const cells = detailOf(LEDGER);
  expect(row(cells, 6, '附加 计入满分 计算过程')).toEqual([
    '是',
    '0',
    '=IF(O6="有效","附加 "&P6&" 分，最高 "&J6&" 分",O6&"，不计分") → 未评，不计分',
  ]);
});

test('names say of a row what its formulas leave out, wherever the sheet lies and whatever row they stand in', () => {
  const names = new Map(
    resultsOf(drawWorkbook(drawSheet(LEDGER, { name: '甲' }))).flatMap((edit) =>
      edit.edit === 'define-name' ? [[edit.name, edit.refersTo] as const] : [],
    ),
  );
  const folded = (cell: string) => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(CLEAN(${cell})," ",""),"　",""),"${NBSP}","")`;
  const score = folded('INDEX(考核明细!$L:$L,SUM(ROW()))');
  expect(names.get('考核_未计得分')).toBe(
    `IF(COUNT(INDEX(考核明细!$J:$J,SUM(ROW())))=0,IFERROR(IF(${score}="","无分值","缺分值"),"缺分值"),IFERROR(IF(${score}="","未评",IF(SUMPRODUCT(--EXACT(UPPER(${score}),考核_不适用)),"不适用","有误")),"有误"))`,
  );
  expect([...names.keys()].filter((name) => /未计|非数|无佐证|不计分/u.test(name))).toEqual([
    '考核_不计分',
    '考核_无佐证',
    '考核_未计得分',
    '考核_未计自评',
  ]);
  // A reference that isn't held would count from whatever cell is active.
  const own = [...names].filter(([, refersTo]) => refersTo.includes('考核明细'));
  expect(own.filter(([, refersTo]) => /(?<![$A-Z])[A-Z]{1,3}\$?\d/u.test(refersTo.replaceAll(/"[^"]*"/gu, '')))).toEqual([]);
});

test.each<[string, Drawn[][], string, string]>([
  [
    'a number is followed',
    [
      ['考核指标', '分值', '得分'],
      ['甲', 60, 1],
    ],
    '=IF(COUNTIF(甲!$B$2,">=0"),甲!$B$2,"") → 60',
    'B2 分值列',
  ],
  [
    'text becomes a number',
    [
      ['考核指标', '分值', '得分'],
      ['甲', '60分', 1],
    ],
    '60',
    'B2 分值列',
  ],
  [
    'a label',
    [
      ['考核指标', '得分'],
      ['甲（60分）', 1],
    ],
    '60',
    'A2 标签',
  ],
  [
    'a criterion',
    [
      ['考核指标', '评分标准', '得分'],
      ['甲', '做到的得分（最高3分）', 1],
    ],
    '3',
    'B2 评分标准',
  ],
  [
    'a row of maxima',
    [
      ['单位名称', '甲'],
      ['满分', 60],
      ['东局', 1],
    ],
    '=IF(COUNTIF(甲!$B$2,">=0"),甲!$B$2,"") → 60',
    'B2 分值行',
  ],
  [
    'the header of a roster',
    [
      ['单位名称', '甲（60分）'],
      ['东局', 1],
    ],
    '60',
    'B1 标签',
  ],
  [
    'one that slipped a column',
    [
      ['序号', '考核指标', '分值', '得分'],
      [1, '甲', 60, 1],
      ['乙', 40, null, 1],
    ],
    '=IF(COUNTIF(甲!$C$2,">=0"),甲!$C$2,"") → 60',
    'C2 分值列',
  ],
  [
    'none: followed once it is entered',
    [
      ['考核指标', '分值', '得分'],
      ['乙', null, 1],
      ['甲', 100, 1],
    ],
    '=IF(COUNTIF(甲!$B$2,">=0"),甲!$B$2,"") → ',
    'B2 缺分值',
  ],
  [
    'a formula',
    [
      ['考核指标', '分值', '得分'],
      ['甲', { f: '30*2', v: 60 }, 1],
    ],
    '=IF(COUNTIF(甲!$B$2,">=0"),甲!$B$2,"") → 60',
    'B2 分值列',
  ],
])('a maximum: %s', (_, rows, max, from) => {
  expect(row(detailOf(rows), 5, '分值 分值出处')).toEqual([max, from]);
});

test('a maximum that slipped is written out', () => {
  expect(
    row(
      detailOf([
        ['序号', '考核指标', '分值', '得分'],
        [1, '甲', 60, 1],
        ['乙', 40, null, 1],
      ]),
      6,
      '分值 分值出处',
    ),
  ).toEqual(['40', 'B3 分值错列']);
});

test.each<[string, Drawn[], Drawn[], string, string]>([
  ['a review score beside a self score', ['考核指标', '分值', '自评分', '考核得分'], ['甲', 60, 50, 40], 'C2', 'D2'],
  ['of several the last', ['考核指标', '分值', '自评分', '初评得分', '核定得分'], ['甲', 60, 50, 45, 40], 'C2', 'E2'],
  ['a table with a self score alone', ['考核指标', '分值', '自评分'], ['甲', 60, 50], '', 'C2'],
])('%s', (_, header, values, self, score) => {
  const linked = row(detailOf([header, values]), 5, '自评分 考核得分').map(
    (cell) => /\$[A-Z]\$\d/u.exec(cell ?? '')?.[0].replaceAll('$', '') ?? '',
  );
  expect(linked).toEqual([self, score]);
});

test.each<[string, Drawn, string, string]>([
  ['a number', 50, '50', '有效'],
  ['nothing', null, '', '未评'],
  ['white space', ' 　\n', ' 　\n', '未评'],
  ['不适用', ' 不 适用。', ' 不 适用。', '不适用'],
  ['a number as text', '5 分', '5 分', '有误'],
  ['words that begin with an equals sign', '=A1', '=A1', '有误'],
  ['an error', { f: '1/0', v: '#DIV/0!' }, '#DIV/0!', '有误'],
  ['a truth value', true, 'true', '有误'],
  ['a formula without a result', { f: 'A1' }, '', '有误'],
  ['too much', 61, '61', '有误'],
  ['less than nothing', -1, '-1', '有误'],
])('a score of %s is stored with what the formulas will give', (_, score, shown, verdict) => {
  const cells = detailOf([
    ['考核指标', '分值', '得分'],
    ['甲', 60, score],
  ]);
  expect(row(cells, 5, '考核得分 评判').map((cell) => cell?.split(' → ')[1])).toEqual([shown, verdict]);
});

test.each([
  ['一局', '一局!$B$2'],
  ['一局（东区）', "'一局（东区）'!$B$2"],
  ["O'Brien", "'O''Brien'!$B$2"],
  ['局,(1)', "'局,(1)'!$B$2"],
  ['R1', "'R1'!$B$2"],
])('the sheet %s is called %s', (name, called) => {
  expect(
    detailOf(
      [
        ['考核指标', '分值', '得分'],
        ['甲', 60, 1],
      ],
      { name },
    ).get('F5'),
  ).toContain(`IF(COUNTIF(${called},`);
});

test('a sheet whose name Excel would take for another workbook is not linked', () => {
  expect(
    row(
      detailOf(
        [
          ['考核指标', '分值', '得分'],
          ['甲', 60, 1],
        ],
        { name: '[1]局' },
      ),
      5,
      '分值 考核得分',
    ),
  ).toEqual(['60', '1']);
});

test('a score cell that a merged area covers shows nothing', () => {
  const cells = detailOf(
    [
      ['考核指标', '分值', '得分'],
      ['甲', 60, 50],
      ['乙', 40, null],
    ],
    { name: '甲', merges: ['C2:C3'] },
  );
  expect([cells.has('G5'), cells.has('G6'), cells.get('H6')?.endsWith(' → 未评')]).toEqual([true, false, true]);
});

test('units follow one another, each under its number in 考核汇总', () => {
  const sheet = (name: string) =>
    drawSheet(
      [
        ['考核指标', '分值', '得分'],
        ['甲', 60, 1],
        ['乙', 40, 1],
      ],
      { name },
    );
  const cells = drawnCells('考核明细', sheet('一局'), sheet('二局'));
  expect([5, 6, 7, 8, 9].map((number) => row(cells, number, '编号 单位 考核指标').join(' '))).toEqual([
    '1 一局 甲',
    '1 一局 乙',
    '2 二局 甲',
    '2 二局 乙',
    '  ',
  ]);
});

test('a real date as deadline is written as a day', () => {
  const cells = detailOf([
    ['考核指标', '分值', '得分', '完成时限'],
    ['甲', 60, 1, 44_196],
  ]);
  expect(row(cells, 5, '完成时限')).toEqual(['2020-12-31']);
});

test('what a standard can yield stands in a column of its own, where one was read', () => {
  const rows: Drawn[][] = [
    ['考核指标', '评分标准', '分值', '得分'],
    ['甲', '每报一篇得1分，最高得5分。', 5, 1],
    ['乙', '酌情给分', 5, 1],
    ['丙', '按完成比例得分', 40, 1],
    ['丁', '每报一篇得0.5分，最高得10分。', 10, 1],
    ['戊', null, 40, 1],
  ];
  const cells = detailOf(rows);
  expect([5, 6, 7, 8, 9].map((at) => row(cells, at, '可得分')[0])).toEqual([
    '0、1、2、3、4、5',
    undefined,
    '最高 40',
    '0 到 10，每 0.5 分一档',
    undefined,
  ]);
  expect(
    headerOf(
      detailOf([
        ['考核指标', '评分标准', '分值', '得分'],
        ['乙', '酌情给分', 5, 1],
      ] as Drawn[][]),
    ),
  ).not.toContain('可得分');
});
