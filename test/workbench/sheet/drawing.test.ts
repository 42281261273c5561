import { cellsOfRow } from '../../../src/workbench/sheet/drawing/cellsOfRow.ts';
import { crossedCells } from '../../../src/workbench/sheet/drawing/crossedCells.ts';
import { fitNumber } from '../../../src/workbench/sheet/drawing/fitNumber.ts';
import { lookRules } from '../../../src/workbench/sheet/drawing/lookRules.ts';
import { shownText } from '../../../src/workbench/sheet/drawing/shownText.ts';
import { drawCell, sheetDrawing } from '../../../src/workbench/sheet/drawing/sheetDrawing.ts';
import { estimatedWidth } from '../../../src/workbench/sheet/drawing/textWidth.ts';
import { sheetFrame } from '../../../src/workbench/sheet/layout/sheetFrame.ts';
import type { CellLook } from '../../../src/workbook/sheetLook.ts';
import { cellOf, drawSheet } from '../../support/drawSheet.ts';
import { drawLook } from './drawLook.ts';

test.each([
  [0.1 + 0.2, undefined, '0.3'],
  [2.675, '0.00', '2.68'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.5, '0%', '50%'],
  [44196, 'yyyy"年"m"月"d"日"', '2020年12月31日'],
  [44196, 'yyyy-mm-dd', '2020-12-31'],
  [5, '0.0"分"', '5.0分'],
  ['文件', undefined, '文件'],
  ['文件', '@', '文件'],
  [true, undefined, 'TRUE'],
  ['#REF!', undefined, '#REF!'],
  [{ f: 'A1' }, undefined, ''],
  [null, undefined, ''],
  [0, '#,##0;-#,##0;', ''],
])('%j in the format %s shows as %s', (value, numberFormat, text) => {
  expect(shownText(cellOf(value) ?? null, numberFormat === undefined ? {} : { numberFormat }, false).text).toBe(text);
});

test("dates count from 1904 where the workbook does, and numbers don't", () => {
  expect(shownText(cellOf(42734) ?? null, { numberFormat: 'yyyy-mm-dd' }, true).text).toBe('2020-12-31');
  expect(shownText(cellOf(5) ?? null, {}, true).text).toBe('5');
});

test.each([
  ['3.14159', 3.14159, true, 4, '3.14'],
  ['3.14159', 3.14159, false, 4, '####'],
  ['2.999', 2.999, true, 1, '3'],
  ['12345', 12345, true, 3, '###'],
  ['12', 12, true, 2, '12'],
])('%s in a cell (General: %p) for %i letters: %s', (text, value, isGeneral, letters, shown) => {
  expect(fitNumber(text, value, isGeneral, (words) => words.length <= letters, letters)).toBe(shown);
});

describe('the grid lines that a long text runs across', () => {
  const LONG = '一二三四五六七八九';
  const crossed = (row: readonly (string | null)[], look: CellLook = {}, hidden: readonly number[] = []): string => {
    const sheet = { ...drawSheet([row]), hiddenColumns: hidden.map((column) => ({ first: column, last: column })) };
    const { look: sheetLook, looks } = drawLook(sheet, { areas: [['A1:F1', look]] });
    const frame = sheetFrame(sheet, sheetLook, looks);
    const measure = (text: string) => text.length * 14;
    const drawing = sheetDrawing(sheet, sheetLook, { frame, looks, date1904: false, highlights: new Map(), links: new Map(), measure });
    const cells = cellsOfRow(drawing, 0, { first: 0, last: 5 }, false);
    return [...crossedCells(cells)].map(({ area }) => 'ABCDEF'[area.left]).join('');
  };
  test.each<[string, readonly (string | null)[], CellLook, readonly number[], string]>([
    ['to the right, but not the one where it ends', [LONG], {}, [], 'A'],
    ['over two blank cells', [LONG + LONG], {}, [], 'ABC'],
    ['as far as a filled cell', [LONG + LONG, null, '满'], {}, [], 'A'],
    ['to the left', [null, null, null, LONG], { horizontal: 'right' }, [], 'C'],
    ['to both sides', [null, null, LONG + LONG], { horizontal: 'center' }, [], 'ABCD'],
    ['over a hidden column', [LONG + LONG], {}, [1], 'ACD'],
    ['none, as it is wrapped', [LONG + LONG], { wrap: true }, [], ''],
    ['none, as it fits', ['短'], {}, [], ''],
  ])('%s', (_, row, look, hidden, columns) => {
    expect(crossed(row, look, hidden)).toBe(columns);
  });
});

describe('a drawn cell', () => {
  const rows = [['很长的一行说明文字放不下', null, null, '满'], ['很长的一行说明文字放不下', '满'], ['短', null], [123456789012]];
  const sheet = drawSheet(rows);
  const draw = (rowIndex: number, areas: readonly (readonly [string, CellLook])[] = []) => {
    const { look, looks } = drawLook(sheet, { areas });
    const frame = sheetFrame(sheet, look, looks);
    const measure = (text: string) => estimatedWidth(text, 14);
    const drawing = sheetDrawing(sheet, look, { frame, looks, date1904: false, highlights: new Map(), links: new Map(), measure });
    return drawCell(drawing, { top: rowIndex, left: 0, bottom: rowIndex, right: 0 });
  };
  test('lets a long text run over blank neighbours as far as it needs, and no further than a filled one', () => {
    expect(draw(0).spill).toEqual({ left: 0, right: 144 });
    expect([draw(1).spill, draw(2).spill]).toEqual([
      { left: 0, right: 0 },
      { left: 0, right: 0 },
    ]);
  });
  test('keeps a wrapped text in its cell', () => {
    const { spill, wrap } = draw(0, [['A1', { wrap: true }]]);
    expect([spill, wrap]).toEqual([{ left: 0, right: 0 }, true]);
  });
  test('shows no part of a number for the whole', () => {
    expect(draw(3, [['A4', { numberFormat: '0.00' }]]).text).toMatch(/^#+$/u);
  });
});

test('what a file says of a look can not end its rule', () => {
  const rules = lookRules([{ fontName: '宋体"; } body { display: none', fill: 'red; } body { display: none', color: '#ff0000' }], 'paper');
  expect(rules).not.toContain('body {');
  expect(rules.match(/\}/gu)).toHaveLength(1);
  expect(rules).toContain('color:#ff0000');
});
