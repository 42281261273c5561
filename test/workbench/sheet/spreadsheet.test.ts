import { parseArea, parseAddress, addressOf, type Area, type Position } from '../../../src/workbook/address.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import { isSame } from '../../../src/workbench/book/isSame.ts';
import { fillOver } from '../../../src/workbench/sheet/editing/fillOver.ts';
import { fillTarget } from '../../../src/workbench/sheet/editing/fillTarget.ts';
import { findCells } from '../../../src/workbench/sheet/finding/findCells.ts';
import { nextZoom } from '../../../src/workbench/sheet/layout/nextZoom.ts';
import { sheetFrame } from '../../../src/workbench/sheet/layout/sheetFrame.ts';
import { selectedArea } from '../../../src/workbench/sheet/selection/selection.ts';
import { sumUp } from '../../../src/workbench/sheet/selection/sumUp.ts';
import { drawSheet } from '../../support/drawSheet.ts';
import { drawLook } from './drawLook.ts';

const SHEET = drawSheet(
  [
    ['指标', '分值', '得分', '佐证'],
    ['制度', 10, 0.1, '文件Ａ'],
    ['公示', 10, 0.2, null],
    ['承诺', 10, { f: 'B4', v: 10 }, ' '],
    ['合并', 10, null, null],
    [null, 7, '5分', null],
  ],
  { merges: ['A5:A6'] },
);
const area = (address: string): Area => parseArea(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const at = (address: string): Position => parseAddress(address) ?? { rowIndex: 0, columnIndex: 0 };
const areaText = ({ top, left, bottom, right }: Area): string =>
  `${addressOf({ rowIndex: top, columnIndex: left })}:${addressOf({ rowIndex: bottom, columnIndex: right })}`;

const grid = gridOf(SHEET);
function filled(source: string, target: string, uneditable: readonly string[] = [], hiddenRows: readonly number[] = []): string {
  const result = fillOver(area(source), area(target), {
    merges: SHEET.merges,
    editable: (cell) => !uneditable.includes(addressOf(cell)),
    cellAt: ({ rowIndex, columnIndex }) => grid.own(rowIndex, columnIndex),
    isSeen: ({ rowIndex }) => !hiddenRows.includes(rowIndex + 1),
  });
  if ('reason' in result) return `${result.reason} ${result.cell} ${result.count}`;
  return result.map((edit) => `${addressOf(edit.at)}=${String(edit.value)}`).join(' ');
}

test.each([
  ['C2:C2', 'C2:C4', [], [], 'C3=0.1 C4=0.1'],
  // Two figures are repeated, and not counted on.
  ['C2:C3', 'C2:C6', [], [], 'C4=0.1 C5=0.2 C6=0.1'],
  ['C3:C3', 'C2:C3', [], [], 'C2=0.2'],
  ['B6:B6', 'B6:D6', [], [], 'C6=7 D6=7'],
  // What stands there already is no change, and a blank is repeated as well.
  ['B2:B2', 'B2:B5', [], [], ''],
  ['D3:D3', 'D2:D3', [], [], 'D2='],
  ['C2:C2', 'C2:C5', [], [3, 4], 'C5=0.1'],
  ['C2:C2', 'C2:C5', ['C4', 'C5'], [], 'not-editable C4 2'],
  ['C4:C4', 'C4:C6', [], [], 'formula C4 2'],
  ['A4:A4', 'A4:A6', [], [], 'merged A6 1'],
] as const)('%s over %s, without %j, rows %j hidden: %s', (source, target, uneditable, hidden, says) => {
  expect(filled(source, target, uneditable, hidden)).toBe(says);
});

test.each([
  ['B2:B3', 'B6', 'B2:B6'],
  ['B2:B3', 'C6', 'B2:B6'],
  ['B3:B4', 'B1', 'B1:B4'],
  ['B2:B3', 'E4', 'B2:E3'],
  ['C2:C3', 'A2', 'A2:C3'],
  ['B2:B3', 'B2', 'B2:B3'],
])('the fill handle of %s at %s: %s', (source, to, target) => {
  expect(areaText(fillTarget(area(source), at(to)))).toBe(target);
});

test.each([
  // As floats they are 0.30000000000000004.
  ['C2:C3', { count: 2, sum: '0.3', mean: '0.15', isExact: true }],
  ['B2:B6', { count: 5, sum: '47', mean: '9.4', isExact: true }],
  ['B5:C6', { count: 3, sum: '17', mean: '8.5', isExact: true }],
  ['A1:D1', { count: 4, sum: null, mean: null, isExact: true }],
  ['C2:C2', null],
  ['F1:F6', null],
])('%s adds up to %j', (address, says) => {
  expect(sumUp(SHEET, area(address))).toEqual(says);
});

test('a mean that does not end says so, and an error leaves no sum', () => {
  const sheet = drawSheet([[1], [1], [2], ['#DIV/0!']]);
  expect(sumUp(sheet, area('A1:A3'))).toEqual({ count: 3, sum: '4', mean: '1.333333', isExact: false });
  expect(sumUp(sheet, area('A1:A4'))).toEqual({ count: 4, sum: null, mean: null, isExact: true });
});

test('finds whatever case and width, not in blanks', () => {
  const find = (wanted: string) => findCells(SHEET, wanted, (cell) => [String(cell.value)]).map(addressOf);
  expect([find('文件a'), find('10'), find('  '), find('没有')]).toEqual([['D2'], ['B2', 'B3', 'B4', 'C4', 'B5'], [], []]);
});

test('zoom goes in steps to its ends', () => {
  expect([nextZoom(1, 1), nextZoom(1, -1), nextZoom(2, 1), nextZoom(0.5, -1), nextZoom(1.2, 1)]).toEqual([1.1, 0.9, 2, 0.5, 1.25]);
});

test('the view makes everything larger, and what was dragged only itself', () => {
  const { look, looks } = drawLook(SHEET, { columns: [{ first: 0, last: 0, width: 100, look: 0 }] });
  const usual = sheetFrame(SHEET, look, looks);
  const view = sheetFrame(SHEET, look, looks, { zoom: 1.5, columns: new Map([[1, 40]]), rows: new Map([[2, 60]]) });
  expect([view.columns.size(0), view.columns.size(1), view.columns.size(2)]).toEqual([150, 60, usual.columns.size(2) * 1.5]);
  expect([view.rows.size(2), view.rows.size(0), view.margin.top]).toEqual([90, usual.rows.size(0) * 1.5, usual.margin.top * 1.5]);
});

test('whole columns are no wider for what is merged, cells are', () => {
  const merges = [area('A1:C1')];
  const [active, corner] = [at('B1'), at('B40')];
  expect(areaText(selectedArea(merges, { active, corner, lines: 'columns' }))).toBe('B1:B40');
  expect(areaText(selectedArea(merges, { active, corner }))).toBe('A1:C40');
});

test.each([
  [{ a: [1, { b: null }] }, { a: [1, { b: null }] }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: [1] }, { a: { 0: 1 } }, false],
  [[1, 2], [1], false],
  [null, {}, false],
  [{ a: 'x' }, { b: 'x' }, false],
])('%j and %j: %j', (one, other, same) => {
  expect([isSame(one, other), isSame(other, one)]).toEqual([same, same]);
});
