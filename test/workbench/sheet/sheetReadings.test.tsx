/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { sheetReadings } from '../../../src/workbench/sheet/sheetReadings.ts';
import { drawSheet, type Drawn } from '../../support/drawSheet.ts';
import { assessed } from '../../support/outline.ts';
import { renderGrid } from './renderGrid.tsx';

const ROWS: Drawn[][] = [
  ['被考核单位：甲局', null, null, null, null, null],
  ['序号', '考核指标', '分值', '自评分', '考核得分', '名次'],
  ['一、基础', null, 100, null, null, null],
  [1, '制度', 60, 60, 50, null],
  [2, '宣传', 40, 40, 40, null],
  ['合计', null, 100, 100, 90, null],
];
const SHEET = drawSheet(ROWS);

function readings(language: 'zh' | 'en' = 'zh', rows = ROWS) {
  const sheet = drawSheet(rows);
  return sheetReadings(assessed([sheet]).tables, sheet.name, language);
}

function marks(map: ReadonlyMap<number, { readonly tone: string; readonly short: string }> | undefined): readonly string[] {
  return [...(map ?? [])].sort(([a], [b]) => a - b).map(([index, { tone, short }]) => `${index} ${tone} ${short}`);
}

test('columns and rows of a sheet with what they were taken for', () => {
  const found = readings();
  expect(marks(found?.columns)).toEqual(['0 text 序号', '1 text 指标', '2 points 分值', '3 score 自评', '4 counts 计分', '5 unused 不用']);
  expect(marks(found?.rows)).toEqual(['1 head 表头', '2 head 类别', '5 total 合计']);
  expect(found?.legend.map(({ name, where }) => `${name} ${where}`)).toEqual([
    '表头 2',
    '序号 A',
    '考核指标 B',
    '分值 C',
    '计入总分的得分 E',
    '自评分（不计入总分） D',
    '没有采用的列 F',
    '类别行 3',
    '合计行 6',
  ]);
});

test('the legend has a name once: that of the head in front of it only where it says something else', () => {
  expect(readings()?.legend.map(({ short, name }) => [short, name].filter((words) => words !== '').join(' '))).toEqual([
    '表头',
    '序号',
    '考核指标',
    '分值',
    '计分 计入总分的得分',
    '自评分（不计入总分）',
    '不用 没有采用的列',
    '类别行',
    '合计行',
  ]);
});

test('a sheet without a table has none', () => {
  expect(readings('zh', [['通讯录']])).toBeNull();
});

test('in a matrix the columns of the units are their scores; side by side they are one entry of the legend', () => {
  const found = readings('zh', [
    ['序号', '考核指标', '分值', '甲县', '乙县', '丙县', '丁县'],
    [1, '制度', 100, 90, 80, 70, 60],
  ]);
  expect(marks(found?.columns).slice(3)).toEqual(['3 counts 计分', '4 counts 计分', '5 counts 计分', '6 counts 计分']);
  expect(found?.legend.map(({ name, where }) => `${name} ${where}`)).toContain('计入总分的得分 D–G');
});

test('two tables that take a column for different things say both', () => {
  const found = readings('zh', [
    ['序号', '考核指标', '分值', '得分'],
    [1, '制度', 100, 90],
    ['合计', null, 100, 90],
    [],
    ['另一张表'],
    ['序号', '考核指标', '得分', '分值'],
    [1, '宣传', 90, 100],
  ]);
  expect(marks(found?.columns)).toEqual(['0 text 序号', '1 text 指标', '2 points 分值/计分', '3 counts 计分/分值']);
});

describe('drawn over the sheet', () => {
  const heads = (role: 'columnheader' | 'rowheader') => screen.getAllByRole(role).map(({ textContent }) => textContent);

  test('heads say it in words and in colours, and not while it is switched off', () => {
    const grid = renderGrid(SHEET);
    expect(heads('columnheader').slice(0, 6)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(heads('rowheader').slice(0, 3)).toEqual(['1', '2', '3']);
    grid.again({ readings: readings() });
    expect(heads('columnheader').slice(0, 6)).toEqual(['A序号', 'B指标', 'C分值', 'D自评', 'E计分', 'F不用']);
    expect(heads('rowheader').slice(0, 6)).toEqual(['1', '2表头', '3类别', '4', '5', '6合计']);
    const counting = screen.getAllByRole('columnheader')[4];
    expect(counting?.getAttribute('aria-description')).toBe('计入总分的得分');
    expect(counting?.className.split(' ')).toEqual(expect.arrayContaining(['read', 'tone-counts']));
    grid.again({ readings: null });
    expect(heads('columnheader').slice(0, 6)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  test('in English', () => {
    const grid = renderGrid(SHEET);
    grid.again({ readings: readings('en'), language: 'en' });
    expect(heads('columnheader')[4]).toBe('Ecounts');
  });
});

test('a target with a corner selects the cells between', () => {
  const grid = renderGrid(SHEET);
  grid.again({ target: { rowIndex: 1, columnIndex: 4 }, corner: { rowIndex: 5, columnIndex: 4 } });
  expect(grid.at()).toBe('E2:E6');
});
