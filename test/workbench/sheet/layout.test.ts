import { parseArea, areaAddress } from '../../../src/workbook/address.ts';
import { axisOf } from '../../../src/workbench/sheet/layout/axis.ts';
import { withWholeMerges } from '../../../src/workbench/sheet/layout/mergesOver.ts';
import { piecesOf } from '../../../src/workbench/sheet/layout/pieces.ts';
import { scrollTo } from '../../../src/workbench/sheet/layout/scrollTo.ts';
import { sheetFrame } from '../../../src/workbench/sheet/layout/sheetFrame.ts';
import { drawnSpan, fittingFrozen } from '../../../src/workbench/sheet/layout/visibleSpans.ts';
import { mergesIn, rowsToDraw } from '../../../src/workbench/sheet/drawing/rowsToDraw.ts';
import { drawSheet } from '../../support/drawSheet.ts';
import { drawLook } from './drawLook.ts';

const area = (text: string) => {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
// 0–9 are 10 high, but 2 is 30 high, and 4 and 5 are hidden.
const AXIS = axisOf(10, 10, [{ first: 2, last: 2, size: 30 }], [{ first: 4, last: 5 }]);

test.each([
  [0, 0],
  [1, 10],
  [2, 20],
  [3, 50],
  [4, 60],
  [5, 60],
  [6, 60],
  [10, 100],
  [99, 100],
])('%i begins at %i', (index, start) => {
  expect(AXIS.start(index)).toBe(start);
});

test.each([
  [-5, 0],
  [0, 0],
  [9.9, 0],
  [20, 2],
  [49, 2],
  [50, 3],
  [60, 6],
  [99, 9],
  [500, 9],
])('at %d pixels stands %i', (pixels, index) => {
  expect(AXIS.at(pixels)).toBe(index);
});

test.each([
  [4, 1, 6],
  [5, -1, 3],
  [0, 1, 0],
  [10, 1, undefined],
  [-1, -1, undefined],
] as const)('from %i going %i the next seen is %p', (index, step, found) => {
  expect(AXIS.seenFrom(index, step)).toBe(found);
});

test.each([
  ['in view', 3, 3, 40, 40, 40],
  ['above', 1, 1, 40, 40, 10],
  ['below', 9, 9, 0, 40, 60],
  ['longer than the view', 2, 2, 0, 20, 20],
  ['frozen', 0, 0, 40, 40, 40],
])('scrolls to a row %s', (_, first, last, offset, length, to) => {
  expect(scrollTo(AXIS, _ === 'frozen' ? 1 : 0, first, last, offset, length)).toBe(to);
});

test('what is drawn goes beyond the view and ends with the sheet', () => {
  const long = axisOf(5000, 20, [], []);
  const span = drawnSpan(long, 2, 10_000, 600, 'rows');
  expect(span.first).toBeLessThanOrEqual(502 - 15);
  expect(span.last).toBeGreaterThanOrEqual(532 + 15);
  expect(span.last - span.first).toBeLessThan(100);
  expect(drawnSpan(long, 2, 200_000, 600, 'rows').last).toBe(4999);
  expect(drawnSpan(long, 2, 0, 600, 'rows').first).toBe(2);
});

test('a little scrolling draws nothing new', () => {
  const long = axisOf(5000, 20, [], []);
  expect(drawnSpan(long, 0, 1000, 600, 'rows')).toEqual(drawnSpan(long, 0, 1010, 600, 'rows'));
});

test('frozen rows leave room for the others', () => {
  const long = axisOf(100, 20, [], []);
  expect([fittingFrozen(long, 3, 600), fittingFrozen(long, 80, 400)]).toEqual([3, 15]);
});

test('a selection cuts no merged area, and what it grows by neither', () => {
  const merges = [area('B2:C3'), area('C4:D4'), area('F9:G9')];
  expect(areaAddress(withWholeMerges(merges, area('A3:B3')))).toBe('A2:C3');
  expect(areaAddress(withWholeMerges(merges, area('C3:C4')))).toBe('B2:D4');
});

describe('a frame', () => {
  const sheet = drawSheet(
    [
      ['标题', null, null],
      ['一', 1, 2],
      [null, 3, 4],
    ],
    { merges: ['A1:C1', 'A2:A30'] },
  );
  const { look, looks } = drawLook({ ...sheet, hiddenRows: [{ first: 1, last: 1 }] }, { frozen: { rows: 1, columns: 1 } });
  const frame = sheetFrame(sheet, look, looks);

  test('ends a little behind what the sheet holds', () => {
    expect([frame.end, frame.rows.count, frame.columns.count]).toEqual([{ rowIndex: 29, columnIndex: 2 }, 50, 16]);
  });

  test('draws the row where a merged area begins, above the view and hidden too', () => {
    const merges = mergesIn(frame, { first: 20, last: 23 });
    expect(rowsToDraw(frame, { first: 20, last: 23 }, 1, merges).map(({ rowIndex, part }) => `${rowIndex} ${part}`)).toEqual([
      '1 merged',
      '20 whole',
      '21 whole',
      '22 whole',
      '23 whole',
    ]);
    expect(rowsToDraw(frame, { first: 1, last: 2 }, 1, mergesIn(frame, { first: 1, last: 2 })).map(({ part }) => part)).toEqual([
      'merged',
      'whole',
    ]);
    expect(mergesIn(frame, { first: 30, last: 40 })).toEqual([]);
  });

  test('cuts an area where the frozen panes end', () => {
    const pieces = piecesOf(frame, frame.frozen, area('A1:C1'));
    expect(
      pieces.map(({ block, side, left, width, open, cut }) => ({ block, side, left, width, right: open.right, cut: cut.left })),
    ).toEqual([
      { block: 'frozen', side: 'frozen', left: 0, width: 72, right: true, cut: false },
      { block: 'frozen', side: 'body', left: 72, width: 144, right: false, cut: true },
    ]);
    expect(piecesOf(frame, frame.frozen, area('B2:C2'))).toEqual([]);
  });

  test('makes a row that wraps as high as its words, unless the file says how high', () => {
    const long = drawSheet([['很长的一段文字'.repeat(6)], ['很长的一段文字'.repeat(6)], ['短']]);
    const wrapped = drawLook(long, { areas: [['A1:A3', { wrap: true }]], rows: [{ rowIndex: 1, height: 33, look: 0 }] });
    const { rows } = sheetFrame(long, wrapped.look, wrapped.looks);
    expect(rows.size(0)).toBeGreaterThan(150);
    expect([rows.size(1), rows.size(2)]).toEqual([33, 20]);
  });
});
