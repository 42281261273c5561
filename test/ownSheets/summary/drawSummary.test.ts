import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { cellsOf, drawnCells, resultsOf, type DrawnCells } from '../../results/drawnCells.ts';

const LEDGER: Drawn[][] = [
  ['考核指标', '分值', '考核得分'],
  ['甲', 60, 50],
  ['乙', 40, 35],
];
const drawn = (...tables: readonly Drawn[][][]): DrawnCells =>
  drawnCells('考核汇总', ...tables.map((rows, i) => drawSheet(rows, { name: `${'一二三四五'[i]}局` })));

/** The row of the header of the table in the workbook's order, one-based. */
function headerOf(cells: DrawnCells): number {
  return Number([...cells].find(([at, words]) => at.startsWith('G') && words === '类别')?.[0].slice(1));
}

/** The table in the workbook's order as if its first unit stood in row 7, wherever the list above it leaves room. */
const summary = (...tables: readonly Drawn[][][]): DrawnCells => {
  const cells = drawn(...tables);
  const down = headerOf(cells) + 1 - 7;
  const moved = (text: string): string =>
    text.replaceAll(
      /(\$?[A-U]\$?)(\d+)(?!\d)/gu,
      (_, letter: string, row: string) => `${letter}${Number(row) > down + 5 ? Number(row) - down : row}`,
    );
  return new Map(
    [...cells]
      .filter(([at]) => down === 0 || !/^[A-U](6|7|8|9|1\d)$/u.test(at) || Number(at.slice(1)) > down + 5)
      .map(([at, text]) => [moved(at), moved(text)]),
  );
};
const one = summary(LEDGER);
const withBonus = summary([...LEDGER, ['附加分', 10, 5]]);
const D = (column: string, last = 6) => `考核明细!$${column}$5:$${column}$${last}`;

test.each([
  ['基础分', one, 'I7', `=ROUND(SUMIFS(${D('I')},${D('A')},$N7),10) → 85`],
  [
    '基础分 where there is bonus',
    withBonus,
    'I7',
    `=ROUND(SUMIFS(${D('J', 7)},${D('A', 7)},$N7)-SUMIFS(${D('J', 7)},${D('A', 7)},$N7,${D('E', 7)},"是"),10) → 85`,
  ],
  ['附加分', withBonus, 'J7', `=MIN(ROUND(SUMIFS(${D('J', 7)},${D('A', 7)},$N7,${D('E', 7)},"是"),10),P7) → 5`],
  ['no 附加分', one, 'J7', '0'],
  ['总分', one, 'C7', '=ROUND(I7+J7,10) → 85'],
  ['得分率（%）', one, 'D7', '=IF(O7>0,ROUND(C7/O7*100,10),"") → 85'],
  [
    '等级',
    one,
    'E7',
    '=IF(AND(F7="已评完",O7>0),INDEX(考核_等级,1+SUMPRODUCT(--(ROUND(100*IF(考核_附加计入="否",I7,C7)-IF(考核_等级单位="分",100,O7)*("0"&SUBSTITUTE(SUBSTITUTE(考核_下限,"分",""),"%","")),9)<0))),"") → 良好',
  ],
  [
    '名次',
    one,
    'A7',
    '=IF(OR(E7="",E7="不予认定"),"",1+SUMPRODUCT(($Q$7:$Q$7=Q7)*(ROUND($C$7:$C$7*O7-C7*$O$7:$O$7,9)>0)*($E$7:$E$7<>"")*($E$7:$E$7<>"不予认定"))) → 1',
  ],
  [
    '暂列名次',
    one,
    'M7',
    '=IF(F7<>"未评完","",1+SUMPRODUCT(($Q$7:$Q$7=Q7)*(ROUND($C$7:$C$7*O7-C7*$O$7:$O$7,9)>0)*((($E$7:$E$7<>"")*($E$7:$E$7<>"不予认定")+($F$7:$F$7="未评完"))>0))) → ',
  ],
  ['未评', one, 'K7', `=COUNTIFS(${D('A')},$N7,${D('H')},"未评") → 0`],
  ['缺佐证', one, 'L7', `=SUMIFS(${D('K')},${D('A')},$N7) → 0`],
  [
    '状态',
    one,
    'F7',
    `=IF(COUNTIFS(${D('A')},$N7,${D('H')},"有误")>0,"得分有误",IF(COUNTIFS(${D('A')},$N7,${D('H')},"有效")+COUNTIFS(${D('A')},$N7,${D('H')},"不适用")=0,"未报",IF(K7+COUNTIFS(${D('A')},$N7,${D('H')},"缺分值")>0,"未评完","已评完"))) → 已评完`,
  ],
  ['满分', one, 'O7', `=ROUND(SUMIFS(${D('J')},${D('A')},$N7),10) → 100`],
  ['附加上限', withBonus, 'P7', '10'],
  [
    '排序',
    one,
    'R7',
    '=1+SUMPRODUCT((($Q$7:$Q$7<Q7)+($Q$7:$Q$7=Q7)*(($A$7:$A$7<A7)+($A$7:$A$7=A7)*(($M$7:$M$7<M7)+($M$7:$M$7=M7)*($N$7:$N$7<N7))))) → 1',
  ],
])('%s', (_, cells, at, expected) => {
  expect(cells.get(at)).toBe(expected);
});

test('with a self score, an empty review column is 待复核 only where a self score stands', () => {
  const cells = summary([
    ['考核指标', '分值', '自评分', '考核得分'],
    ['甲', 60, 50, null],
    ['乙', 40, null, null],
  ]);
  const selfs = ['有效', '有误', '不适用'].map((word) => `COUNTIFS(${D('A')},$N7,${D('N')},"${word}")`);
  expect(cells.get('F7')).toContain(`=0,IF(${selfs.join('+')}=0,"未报","待复核"),IF(K7+COUNTIFS(`);
  expect(cells.get('F7')).toMatch(/ → 待复核$/u);
});

test('earlier review scores count for the status, in units that have them', () => {
  const cells = summary(
    [
      ['考核指标', '分值', '初评得分', '核定得分'],
      ['甲', 100, '好', 90],
    ],
    LEDGER,
  );
  expect(cells.get('F7')).toContain(
    `COUNTIFS(${D('A', 7)},$N7,${D('H', 7)},"有误")+SUMPRODUCT((${D('A', 7)}=$N7)*(${D('N', 7)}="有误"))>0`,
  );
  expect(cells.get('F8')).not.toContain('SUMPRODUCT');
});

test('gates are asked for where a table has any', () => {
  const cells = summary([...LEDGER, ['无重大失信事件', '—', null]], LEDGER);
  const folded = (text: string) => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text}," ",""),"　",""),"（","("),"）",")")`;
  expect(cells.get('E7')).toMatch(/^=IF\(SUMPRODUCT\(/u);
  expect(cells.get('E7')).toContain(
    `SUMPRODUCT((考核_认定表&""=H7&"")*(${folded('考核_认定单位')}=${folded('B7')})*(SUBSTITUTE(考核_结论," ","")="不通过"))>0,"不予认定",IF(AND(`,
  );
  expect(cells.get('E8')).toMatch(/^=IF\(AND\(/u);
});

const score = (points: Drawn): Drawn[][] => [
  ['考核指标', '分值', '考核得分'],
  ['甲', 100, points],
];

test('the list on the first page is ordered by group and rank, units without a rank last', () => {
  const group = (name: string, rows: Drawn[][]): Drawn[][] => [[`考核类别：${name}`], ...rows];
  const cells = drawn(
    group('一组', score(80)),
    group('二组', score(70)),
    group('一组', score(null)),
    group('一组', score(90)),
    group('二组', score(75)),
  );
  const shown = (at: string): string => cells.get(at)?.split(' → ').at(-1) ?? '';
  expect(
    [8, 9, 10, 11, 12, 13, 14, 15].map((row) =>
      ['A', 'B', 'C', 'F']
        .map((column) => shown(`${column}${row}`))
        .join(' ')
        .trim(),
    ),
  ).toEqual([
    '名次 单位 总分 状态',
    '一组（3 个单位）',
    '1 四局 90 已评完',
    '2 一局 80 已评完',
    '三局 0 未报',
    '二组（2 个单位）',
    '1 五局 75 已评完',
    '2 二局 70 已评完',
  ]);
  const top = headerOf(cells) + 1;
  expect([cells.get('M10'), cells.get('B10'), cells.get('C10')]).toEqual([
    `=MATCH(1,$R$${top}:$R$${top + 4},0) → 4`,
    `=INDEX($B$${top}:$B$${top + 4},$M10)&"" → 四局`,
    `=INDEX($C$${top}:$C$${top + 4},$M10) → 90`,
  ]);
});

test('equals share a rank and stand in the order of the workbook', () => {
  const cells = summary(score(80), score(90), score(90));
  expect([7, 8, 9].map((row) => [cells.get(`A${row}`), cells.get(`R${row}`)].map((cell) => cell?.split(' → ')[1]).join(' '))).toEqual([
    '3 3',
    '1 1',
    '1 2',
  ]);
});

test('figures are exact underneath', () => {
  const cells = summary([
    ['考核指标', '分值', '考核得分'],
    ['甲', 98, 88.199],
  ]);
  expect(['C7', 'D7', 'E7'].map((at) => cells.get(at)?.split(' → ')[1])).toEqual(['88.199', '89.9989795918', '良好']);
});

test('the sentences follow', () => {
  const cells = drawn(LEDGER);
  const sentence = (row: number): string | undefined => cells.get(`A${row}`);
  expect(sentence(3)).toBe(
    '="共 1 个考核单位，"&COUNTIF($F$15:$F$15,"已评完")&" 个已评完"&IF(COUNTIF($F$15:$F$15,"已评完")<1,"，其余 "&(1-COUNTIF($F$15:$F$15,"已评完"))&" 个暂不定等级和名次"&IF(COUNT($A$15:$A$15)>0,"，已排的名次可能变动",""),"")&"。" → 共 1 个考核单位，1 个已评完。',
  );
  expect(sentence(4)).toBe('没有需要处理的问题。');
  const unit = '&IF(考核_等级单位="分"," 分","%")&"以上、"';
  const band = (i: number) => `INDEX(考核_等级,${i})&" "&INDEX(考核_下限,${i})${unit}`;
  expect(sentence(5)).toBe(
    `="按“考核设置”核算："&${band(1)}&${band(2)}&${band(3)}&"其余"&INDEX(考核_等级,4)&IF(考核_附加计入="否","（不含附加分）","")&"；完成时限截至 2021-12-31。" → 按“考核设置”核算：优秀 90%以上、良好 80%以上、合格 60%以上、其余不合格；完成时限截至 2021-12-31。`,
  );
});

test('a table that serves no unit leaves a summary without rows', () => {
  const cells = summary([
    ['序号', '考核指标', '分值'],
    [1, '甲', 60],
    [2, '乙', 40],
  ]);
  expect([...cells.keys()].filter((at) => Number(at.replace(/\D/gu, '')) > 6)).toEqual([]);
  expect([...cells.values()].some((cell) => cell.includes('考核明细!'))).toBe(false);
});

test('figures that are not settled are grey and say so, and rounding hides nothing that decides', () => {
  const sheets = [score(90), score(89.999), score(null), score('达标')].map((rows, i) => drawSheet(rows, { name: `${'一二三四'[i]}局` }));
  const edits = resultsOf(drawWorkbook(...sheets)).filter((edit) => 'sheet' in edit && edit.sheet === '考核汇总');
  const top = headerOf(cellsOf(edits, '考核汇总')) + 1;
  const now = edits.flatMap((edit) =>
    edit.edit === 'set-format' && edit.format.numberFormat ? [[edit.range, edit.format.numberFormat]] : [],
  );
  const from = (range = ''): number => Number(/\d+/u.exec(range)?.[0]) - top;
  expect(now.filter(([range]) => from(range) >= 0).map(([range, format]) => `${range?.charAt(0)} ${from(range)} ${format}`)).toEqual([
    'C 0 0.00',
    'I 0 0.00',
    'C 0 0.000',
    'C 2 "—";"—";"—"',
    'C 3 "暂计 "0.00',
    'D 0 0.000',
    'D 2 "—";"—";"—"',
    'D 3 0.00',
    'I 0 0.000',
    'I 2 "—";"—";"—"',
    'I 3 0.00',
  ]);
  const later = edits.flatMap((edit) =>
    edit.edit === 'add-conditional-format' && edit.ranges.includes(`C${top}:C${top + 3}`) ? [`${edit.formula} → ${edit.numberFormat}`] : [],
  );
  const status = `$F${top}`;
  expect(later).toEqual([
    `AND(LEN(考核_标记)>=0,OR(${status}="未报",${status}="待复核")) → "—";"—";"—"`,
    `AND(LEN(考核_标记)>=0,OR(${status}="得分有误",${status}="未评完")) → "暂计 "0.00`,
    ...[2, 3, 4, 6].map((places) => `AND(LEN(考核_标记)>=0,${status}="已评完",$U${top}=${places}) → 0.${'0'.repeat(places)}`),
  ]);
});

test('the first page says whose results they are and of which year, what only formulas need is not printed, and headers are repeated', () => {
  const edits = resultsOf(drawWorkbook(drawSheet([['青川市2020年度信用工作考核指标'], ...LEDGER], { name: '一局' })));
  const cells = cellsOf(edits, '考核汇总');
  expect([cells.get('A1'), cells.get('A2')]).toEqual(['2020年度考核汇总', '青川市2020年度信用工作考核指标']);
  expect([...cells.values()].filter((text) => /签字：/u.test(text))).toHaveLength(1);
  const setup = edits.find((edit) => edit.edit === 'add-sheet' && edit.sheet === '考核汇总');
  const header = headerOf(cells);
  expect(setup).toMatchObject({ print: { area: `A1:L${header + 1}`, titleRows: `${header}:${header}`, pagesAt: [header] } });
});
