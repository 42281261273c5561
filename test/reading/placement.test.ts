import type { Drawn } from '../support/drawSheet.ts';
import { drawSheet } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

const BODY: Drawn[][] = [
  ['序号', '考核指标', '分值', '得分'],
  [1, '制度', 60, 50],
  [2, '宣传', 40, 40],
];
const MATRIX: Drawn[][] = [
  ['序号', '考核指标', '分值', '东区', '西区'],
  [1, '制度', 60, 50, 60],
  [2, '宣传', 40, 40, 40],
];

function above(lines: readonly Drawn[][], body = BODY) {
  const { tables, units } = assessed([drawSheet([...lines, ...body], { name: '表一' })]);
  const [table] = tables;
  if (!table) throw new Error('no table');
  return {
    title: table.title,
    year: table.year,
    full: table.statedFullMarks?.toNumber() ?? null,
    cap: table.bonusCap.toNumber(),
    unit: units[0]?.unit,
  };
}

test.each<[string, string, string | null]>([
  ['被考核单位：甲局', '甲局', null],
  ['单位名称：甲局', '甲局', null],
  ['填报单位:甲局', '甲局', null],
  ['单位：甲局', '甲局', null],
  ['考核对象：甲局', '甲局', null],
  ['被考核单位（盖章）：甲局', '甲局', null],
  ['填报单位：甲局（盖章）', '甲局', null],
  ['填报单位：甲局（乙局）', '甲局（乙局）', null],
  ['被 考 核 单 位 ：甲局', '甲局', null],
  ['被考核单位：  甲 局  ', '甲 局', null],
  ['被考核单位：甲局          考核类别：一类', '甲局', '一类'],
  ['被考核单位：甲局，考核类别：一类', '甲局', '一类'],
  ['被考核单位：甲局考核类别：一类', '甲局', '一类'],
  ['考核类别：一类  被考核单位：甲局', '甲局', '一类'],
  ['单位名称：甲局 日期：2021年12月1日', '甲局', null],
  ['填报单位：甲局填报人：张三', '甲局', null],
  ['填报单位：甲局  2021年12月1日', '甲局', null],
  ['填报单位：__甲局__', '甲局', null],
  ['分组：第一组', '表一', '第一组'],
  ['填报单位：', '表一', null],
  ['填报单位：________', '表一', null],
  ['单位：分', '表一', null],
  ['单位：万元', '表一', null],
  ['牵头单位：甲局', '表一', null],
  ['考核时间：2021年', '表一', null],
])('the line %j: unit %s, group %s', (line, name, group) => {
  expect(above([['2021年考核指标'], [line]]).unit).toMatchObject({ name, group });
});

test.each<[readonly Drawn[], string, string | null]>([
  [['被考核单位：', '甲局', '考核类别：', '一类'], '甲局', '一类'],
  [['被考核单位', '甲局', null, '考核类别', '一类'], '甲局', '一类'],
  [['被考核单位：', null, null, '甲局'], '甲局', null],
  [['被考核单位：甲局', null, '考核类别：一类'], '甲局', '一类'],
  [['被考核单位：', '考核类别：一类'], '表一', '一类'],
])('the cells %j: unit %s, group %s', (cells, name, group) => {
  expect(above([['2021年考核指标'], [...cells]]).unit).toMatchObject({ name, group });
});

test.each<[string, string | null]>([
  ['2021年考核指标 (县市区)', '县市区'],
  ['2021年考核指标（县（市、区））', '县（市、区）'],
  ['考核指标（2021年度）', null],
  ['考核指标（满分100分）', null],
  ['考核指标（县市区）（满分100分，附加5分）', '县市区'],
  ['考核指标（县市区）（试行）', '县市区'],
  ['考核指标（征求意见稿）', null],
  ['考核指标', null],
])('the title %j of a table that serves several units gives the group %s', (title, group) => {
  expect(above([[title]], MATRIX).unit?.group).toBe(group);
  expect(above([[title]]).unit?.group).toBeNull();
});

test('考核类别 goes before the bracket in the title', () => {
  expect(above([['考核指标（县市区）'], ['考核类别：一类']], MATRIX).unit?.group).toBe('一类');
});

test.each<[readonly string[], number | null, number]>([
  [['考核指标（满分120分，附加分5分）'], 120, 5],
  [['考核指标', '（满分100分，附加10分）'], 100, 10],
  [['考核指标', '满分 １００ 分，附加分 8 分'], 100, 8],
  [['考核指标', '满分：100分；附加分：8分'], 100, 8],
  [['考核指标', '附加分最高6分'], null, 6],
  [['考核指标（总分100分）'], null, 0],
  [['考核指标（100分）'], null, 0],
])('above the table %j: full marks %s, bonus up to %d', (lines, full, cap) => {
  expect(above(lines.map((line) => [line]))).toMatchObject({ full, cap });
});

test.each<[readonly string[], number | null]>([
  [['2020年度考核指标'], 2020],
  [['2021年印发 2020年度考核指标'], 2020],
  [['考核指标（2020年）'], 2020],
  [['二〇二〇年度考核指标'], 2020],
  [['考核指标', '填报单位：甲局 2019年'], 2019],
  [['考核指标', '编制说明：2018年印发'], null],
  [['考核指标'], null],
])('%j: the year is %s', (lines, year) => {
  expect(above(lines.map((line) => [line])).year).toBe(year);
});

test.each<[readonly string[], string]>([
  [['附件1', '2021年度考核指标'], '2021年度考核指标'],
  [['2021年度考核指标', '（县市区）'], '2021年度考核指标（县市区）'],
  [['填报单位：甲局', '2021年度考核指标'], '2021年度考核指标'],
])('the title of %j', (lines, title) => {
  expect(above(lines.map((line) => [line])).title).toBe(title);
});
