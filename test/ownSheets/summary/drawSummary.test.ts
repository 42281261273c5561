import { drawSheet, drawWorkbook, type Drawn } from '../../support/drawSheet.ts';
import { drawnCells, resultsOf } from '../../results/drawnCells.ts';

const LEDGER: Drawn[][] = [
  ['考核指标', '分值', '考核得分'],
  ['甲', 60, 50],
  ['乙', 40, 35],
];
const summary = (...tables: readonly Drawn[][][]) =>
  drawnCells('考核汇总', ...tables.map((rows, i) => drawSheet(rows, { name: `${'一二三四五'[i]}局` })));
const one = summary(LEDGER);
const withBonus = summary([...LEDGER, ['附加分', 10, 5]]);
const D = (column: string, last = 6) => `考核明细!$${column}$5:$${column}$${last}`;

test.each([
  ['基础分', one, 'C7', `=ROUND(SUMIFS(${D('Q')},${D('A')},$N7),10) → 85`],
  [
    '基础分 where there is bonus',
    withBonus,
    'C7',
    `=ROUND(SUMIFS(${D('Q', 7)},${D('A', 7)},$N7)-SUMIFS(${D('Q', 7)},${D('A', 7)},$N7,${D('I', 7)},"是"),10) → 85`,
  ],
  ['附加分', withBonus, 'D7', `=MIN(ROUND(SUMIFS(${D('Q', 7)},${D('A', 7)},$N7,${D('I', 7)},"是"),10),P7) → 5`],
  ['no 附加分', one, 'D7', '0'],
  ['总分', one, 'E7', '=ROUND(C7+D7,10) → 85'],
  ['得分率（%）', one, 'F7', '=IF(O7>0,ROUND(E7/O7*100,10),"") → 85'],
  [
    '等级',
    one,
    'G7',
    '=IF(AND(L7="已评完",O7>0),INDEX(考核_等级,1+SUMPRODUCT(--(ROUND(100*IF(考核_附加计入="否",C7,E7)-IF(考核_等级单位="分",100,O7)*("0"&SUBSTITUTE(SUBSTITUTE(考核_下限,"分",""),"%","")),8)<0))),"") → 良好',
  ],
  [
    '名次',
    one,
    'H7',
    '=IF(OR(G7="",G7="不予认定"),"",1+SUMPRODUCT(($Q$7:$Q$7=Q7)*(ROUND($E$7:$E$7*O7-E7*$O$7:$O$7,8)>0)*($G$7:$G$7<>"")*($G$7:$G$7<>"不予认定"))) → 1',
  ],
  [
    '暂列名次',
    one,
    'I7',
    '=IF(L7<>"未评完","",1+SUMPRODUCT(($Q$7:$Q$7=Q7)*(ROUND($E$7:$E$7*O7-E7*$O$7:$O$7,8)>0)*((($G$7:$G$7<>"")*($G$7:$G$7<>"不予认定")+($L$7:$L$7="未评完"))>0))) → ',
  ],
  ['未评', one, 'J7', `=COUNTIFS(${D('A')},$N7,${D('P')},"未评") → 0`],
  ['缺佐证', one, 'K7', `=SUMIFS(${D('S')},${D('A')},$N7) → 0`],
  [
    '状态',
    one,
    'L7',
    `=IF(COUNTIFS(${D('A')},$N7,${D('P')},"有误")>0,"得分有误",IF(COUNTIFS(${D('A')},$N7,${D('P')},"有效")+COUNTIFS(${D('A')},$N7,${D('P')},"不适用")=0,"未报",IF(J7+COUNTIFS(${D('A')},$N7,${D('P')},"缺分值")>0,"未评完","已评完"))) → 已评完`,
  ],
  ['满分', one, 'O7', `=ROUND(SUMIFS(${D('R')},${D('A')},$N7),10) → 100`],
  ['附加上限', withBonus, 'P7', '10'],
  [
    '排序',
    one,
    'R7',
    '=1+SUMPRODUCT((($Q$7:$Q$7<Q7)+($Q$7:$Q$7=Q7)*(($H$7:$H$7<H7)+($H$7:$H$7=H7)*(($I$7:$I$7<I7)+($I$7:$I$7=I7)*($N$7:$N$7<N7))))) → 1',
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
  expect(cells.get('L7')).toContain(`=0,IF(COUNTIFS(${D('A')},$N7)=COUNTIFS(${D('A')},$N7,${D('L')},""),"未报","待复核"),IF(J7+COUNTIFS(`);
  expect(cells.get('L7')).toMatch(/ → 待复核$/u);
});

test('earlier review scores count for the status, in units that have them', () => {
  const cells = summary(
    [
      ['考核指标', '分值', '初评得分', '核定得分'],
      ['甲', 100, '好', 90],
    ],
    LEDGER,
  );
  expect(cells.get('L7')).toContain(
    `COUNTIFS(${D('A', 7)},$N7,${D('P', 7)},"有误")+SUMPRODUCT((${D('A', 7)}=$N7)*(${D('V', 7)}="有误"))>0`,
  );
  expect(cells.get('L8')).not.toContain('SUMPRODUCT');
});

test('gates are asked for where a table has any', () => {
  const cells = summary([...LEDGER, ['无重大失信事件', '—', null]], LEDGER);
  const folded = (text: string) => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text}," ",""),"　",""),"（","("),"）",")")`;
  expect(cells.get('G7')).toMatch(/^=IF\(SUMPRODUCT\(/u);
  expect(cells.get('G7')).toContain(
    `SUMPRODUCT((考核_认定表&""=M7&"")*(${folded('考核_认定单位')}=${folded('A7')})*(SUBSTITUTE(考核_结论," ","")="不通过"))>0,"不予认定",IF(AND(`,
  );
  expect(cells.get('G8')).toMatch(/^=IF\(AND\(/u);
});

const score = (points: Drawn): Drawn[][] => [
  ['考核指标', '分值', '考核得分'],
  ['甲', 100, points],
];

test('the second list is ordered by group and rank, units without a rank last', () => {
  const group = (name: string, rows: Drawn[][]): Drawn[][] => [[`考核类别：${name}`], ...rows];
  const cells = summary(
    group('一组', score(80)),
    group('二组', score(70)),
    group('一组', score(null)),
    group('一组', score(90)),
    group('二组', score(75)),
  );
  expect(cells.get('A13')).toBe('按类别和名次排列');
  expect(
    [14, 15, 16, 17, 18].map((row) => ['B', 'A', 'H'].map((column) => cells.get(`${column}${row}`)?.split(' → ')[1]).join(' ')),
  ).toEqual(['一组 四局 1', '一组 一局 2', '一组 三局 ', '二组 五局 1', '二组 二局 2']);
  expect([cells.get('N14'), cells.get('A14'), cells.get('E14')]).toEqual([
    '=MATCH(1,$R$7:$R$11,0) → 4',
    '=INDEX($A$7:$A$11,$N14)&"" → 四局',
    '=INDEX($E$7:$E$11,$N14) → 90',
  ]);
});

test('equals share a rank and stand in the order of the workbook', () => {
  const cells = summary(score(80), score(90), score(90));
  expect([7, 8, 9].map((row) => [cells.get(`H${row}`), cells.get(`R${row}`)].map((cell) => cell?.split(' → ')[1]).join(' '))).toEqual([
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
  expect(['E7', 'F7', 'G7'].map((at) => cells.get(at)?.split(' → ')[1])).toEqual(['88.199', '89.9989795918', '良好']);
});

test('the sentences follow', () => {
  expect(one.get('A2')).toBe(
    '="共 1 个考核单位，"&COUNTIF($L$7:$L$7,"已评完")&" 个已评完"&IF(COUNTIF($L$7:$L$7,"已评完")<1,"，"&(1-COUNTIF($L$7:$L$7,"已评完"))&" 个还没有评完，不定等级、不排名次","")&"。" → 共 1 个考核单位，1 个已评完。',
  );
  expect(one.get('A3')).toBe('没有需要处理的问题。');
  const unit = '&IF(考核_等级单位="分"," 分","%")&"以上、"';
  const band = (i: number) => `INDEX(考核_等级,${i})&" "&INDEX(考核_下限,${i})${unit}`;
  expect(one.get('A4')).toBe(
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
  const now = edits.flatMap((edit) =>
    edit.edit === 'set-format' && edit.format.numberFormat ? [`${edit.range} ${edit.format.numberFormat}`] : [],
  );
  expect(now.filter((line) => /^[CE](7|8|9|10)\b/u.test(line))).toEqual([
    'C7:C10 0.00',
    'E7:E10 0.00',
    'C7:D8 0.000',
    'C9:D9 "—";"—";"—"',
    'C10:D10 0.00',
    'E7:E8 0.000',
    'E9 "—";"—";"—"',
    'E10 "暂计 "0.00',
  ]);
  const later = edits.flatMap((edit) =>
    edit.edit === 'add-conditional-format' && edit.ranges.includes('E7:E10') ? [`${edit.formula} → ${edit.numberFormat}`] : [],
  );
  expect(later).toEqual([
    'AND(LEN(考核_标记)>=0,OR($L7="未报",$L7="待复核")) → "—";"—";"—"',
    'AND(LEN(考核_标记)>=0,OR($L7="得分有误",$L7="未评完")) → "暂计 "0.00',
    ...[2, 3, 4, 6].map((places) => `AND(LEN(考核_标记)>=0,$L7="已评完",$U7=${places}) → 0.${'0'.repeat(places)}`),
  ]);
});
