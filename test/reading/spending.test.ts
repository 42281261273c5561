import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

const form = (funds: string, values: readonly [string, string], goals: readonly Drawn[]): Drawn[][] => [
  ['项目支出绩效自评表'],
  ['项目名称', '校舍维修', null, null, '实施单位', '云岫教育局'],
  [funds, null, '年初预算数', '全年执行数', null, '分值', '执行率', '得分'],
  [null, '年度资金总额', 80, 76, null, 10, '95%', 9.5],
  ['绩效指标', '一级指标', '二级指标', '三级指标', ...values, '分值', '得分', '偏差原因分析'],
  [null, '产出指标', '数量指标', '维修校舍', goals[0] ?? null, goals[0] ?? null, 50, 48, '进度偏慢'],
  [null, '效益指标', '社会效益指标', '受益学生', goals[1] ?? null, goals[1] ?? null, 40, 40, null],
  ['总分', null, null, null, null, null, 100, 97.5, null],
];

test('the block of a spending form is one whatever word heads its rows', () => {
  const { units, findings } = outlineOf(form('预算执行情况（万元）', ['年度指标值', '实际完成值'], ['≥12个', '良好']));
  expect(units).toEqual(['云岫教育局 complete 97.5 优秀 1']);
  expect(findings).toEqual([]);
});

test.each<[string, readonly [string, string], readonly Drawn[]]>([
  ['the year’s, in numbers', ['年度指标值(A)', '全年实际完成值(B)'], [12, 9]],
  ['the year’s, in words', ['年度指标值', '全年完成值'], ['良好', 5]],
])('what was asked and done is no score: %s', (_, values, goals) => {
  const { units, findings } = outlineOf(form('项目资金（万元）', values, goals));
  expect(units).toEqual(['云岫教育局 complete 97.5 优秀 1']);
  expect(findings).toEqual([]);
});

test.each(['全月平均', '全年平均', '月度平均分'])('%s beside the halves of a month counts', (mean) => {
  const { units, findings } = outlineOf([
    ['单位：云岫教育局'],
    ['序号', '考核内容', '分值', '上半月得分', '下半月得分', mean],
    [1, '制度', 60, 50, 54, 52],
    [2, '宣传', 40, 40, 38, 39],
  ]);
  expect(units).toEqual(['云岫教育局 complete 91 优秀 1']);
  expect(findings).toEqual([]);
});
