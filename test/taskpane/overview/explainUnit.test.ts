import {
  explainUnit,
  type ExplainedCell,
  type ExplainedIndicator,
  type ExplainedUnit,
} from '../../../src/taskpane/overview/explainUnit.ts';
import { addressOf } from '../../../src/workbook/address.ts';
import { decimalText } from '../../../src/workbook/decimal.ts';
import { drawSheet, type Drawn } from '../../support/drawSheet.ts';
import { assessed } from '../../support/outline.ts';

const HEADER: Drawn[] = ['序号', '考核指标', '分值', '自评分', '考核得分', '扣分原因'];

function explain(rows: readonly (readonly Drawn[])[]) {
  const [unit] = assessed([drawSheet([HEADER, ...rows])]).units;
  if (!unit) throw new Error('no unit');
  return explainUnit(unit);
}

/** `lost 宣传 30/40 −10 E3 C3 原因` */
function line({ kind, name, points, max, lost, found, scoreAt, maxAt, reason }: ExplainedIndicator): string {
  const figures = `${points ? decimalText(points) : found || '空'}/${max ? decimalText(max) : '？'}`;
  return [
    kind,
    name,
    figures,
    lost && kind === 'lost' ? `−${decimalText(lost)}` : '',
    scoreAt ? addressOf(scoreAt) : '',
    addressOf(maxAt),
    reason,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

test('every indicator says why it gave what it gave, with its cells', () => {
  const { open, full, notApplicable } = explain([
    [1, '制度', 20, 20, 20, null],
    [2, '宣传', 20, 20, 17.5, '缺两次记录'],
    [3, '公开', 20, 20, null, null],
    [4, '培训', 20, 20, '见附件', null],
    [5, '热线', 20, 20, '不适用', '没有热线'],
  ]);
  expect(full.map(line)).toEqual(['full 制度 20/20 E2 C2']);
  expect(open.map(line)).toEqual([
    'lost 宣传 17.5/20 −2.5 E3 C3 缺两次记录',
    'unscored 公开 空/20 E4 C4',
    'wrong 培训 见附件/20 E5 C5',
    'not-applicable 热线 不适用/20 E6 C6 没有热线',
  ]);
  expect(notApplicable).toBe(1);
});

test('bonus points are told where they were earned, and are never a gap', () => {
  const { open, bonusEarned } = explain([
    [1, '制度', 100, 100, 100, null],
    [2, '附加分：典型案例', 3, 3, 2, null],
    [3, '附加分：获奖', 2, null, null, null],
  ]);
  expect(open.map(line)).toEqual(['bonus 附加分：典型案例 2/3 E3 C3']);
  expect(decimalText(bonusEarned)).toBe('2');
});

test('a maximum that slipped a column is shown where it stands', () => {
  const [unit] = assessed([
    drawSheet([
      ['序号', '考核指标', '工作要求', '分值', '考核得分'],
      [1, '制度', '每年一次', 60, 50],
      [2, '宣传', 40, null, 30],
    ]),
  ]).units;
  if (!unit) throw new Error('no unit');
  expect(explainUnit(unit).open.map(line)).toEqual(['lost 制度 50/60 −10 E2 D2', 'lost 宣传 30/40 −10 E3 C3']);
});

test('a deduction is told with what it took off, and not where it took nothing', () => {
  const { open, full } = explain([
    [1, '制度', 60, null, 60, null],
    [2, '宣传', 40, null, 40, null],
    [3, '扣分项：迟报', -5, null, -2, '迟报两次'],
    [4, '扣分项：瞒报', null, null, 3, null],
    [5, '扣分项：漏报', -5, null, null, null],
    [6, '扣分项：错报', -5, null, 'x', null],
  ]);
  expect(open.map(line)).toEqual([
    'deduction 扣分项：迟报 2/5 E4 C4 迟报两次',
    'deduction 扣分项：瞒报 3/？ E5 C5',
    'wrong 扣分项：错报 x/5 E7 C7',
  ]);
  expect(full).toHaveLength(2);
});

const cells = (list: readonly ExplainedCell[]): readonly string[] => list.map(({ at, text }) => `${text} ${addressOf(at)}`);

test('a sum of rows that share a maximum is told with its cells', () => {
  const [unit] = assessed([
    drawSheet(
      [
        ['被考核单位：甲局'],
        ['序号', '考核内容', '评分标准', '分值', '得分'],
        [1, '制度', '有制度', 40, 18],
        [null, null, '有台账', null, 17.5],
        [2, '执行', '按时', 60, 55],
        [null, '合计', null, 100, 90.5],
      ],
      { merges: ['A3:A4', 'B3:B4', 'D3:D4'] },
    ),
  ]).units;
  const { open } = explainUnit(unit as NonNullable<typeof unit>);
  expect(open.map((one) => [one.name, one.points && decimalText(one.points), cells(one.addends)])).toEqual([
    ['制度', '35.5', ['18 E3', '17.5 E4']],
    ['执行', '55', []],
  ]);
});

test('what a cell takes off the maximum, another scale, and a weight are told', () => {
  const of = (rows: readonly (readonly Drawn[])[]): ExplainedUnit => {
    const [unit] = assessed([drawSheet([['被考核单位：甲局'], ...rows])]).units;
    if (!unit) throw new Error('no unit');
    return explainUnit(unit);
  };
  const off = of([
    ['序号', '检查内容', '分值', '扣分'],
    [1, '门前三包', 60, 4],
    [2, '清扫', 40, 0],
  ]);
  expect(off.open.map(({ points, takenOff }) => [points && decimalText(points), cells(takenOff ? [takenOff] : [])])).toEqual([
    ['56', ['4 D3']],
  ]);
  const scaled = of([
    ['编号', '评分点', '分值', '得分', '折算分值', '折算得分'],
    [1, '用例', 30, 27, 60, 54],
    [2, '模型', 20, 20, 40, 40],
  ]);
  expect(
    scaled.open.map(({ points, raw }) => [points && decimalText(points), raw && decimalText(raw.max), cells(raw ? [raw] : [])]),
  ).toEqual([['54', '30', ['27 D3']]]);
  expect(scaled.counting).toBe('折算得分');
  const weighed = of([
    ['评价项目', '权重', '满分', '评分'],
    ['质量', '60%', 100, 90],
    ['交期', '40%', 100, 100],
  ]);
  expect(weighed.open.map(({ weight }) => weight && decimalText(weight))).toEqual(['0.6']);
  expect([weighed.counting, weighed.open[0]?.addends]).toEqual(['', []]);
});

test('an indicator without a maximum can not be scored', () => {
  expect(
    explain([
      [1, '制度', 60, 60, 60, null],
      [2, '宣传', null, null, 5, null],
    ]).open.map(line),
  ).toEqual(['no-max 宣传 5/？ E3 C3']);
});

test('an indicator tells the box that its evidence lies in', () => {
  const rows: Drawn[][] = [
    ['考核指标', '资料盒编号', '分值', '得分'],
    ['制度', 3, 60, 50],
    ['宣传', null, 40, 30],
  ];
  const [unit] = assessed([drawSheet(rows)]).units;
  expect(unit && explainUnit(unit).open.map(({ name, box }) => [name, box])).toEqual([
    ['制度', '3'],
    ['宣传', ''],
  ]);
});
