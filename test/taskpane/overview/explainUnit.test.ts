import { explainUnit, type ExplainedIndicator } from '../../../src/taskpane/overview/explainUnit.ts';
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

test('an indicator without a maximum can not be scored', () => {
  expect(
    explain([
      [1, '制度', 60, 60, 60, null],
      [2, '宣传', null, null, 5, null],
    ]).open.map(line),
  ).toEqual(['no-max 宣传 5/？ E3 C3']);
});
