import { addressOf, parseAddress, parseArea } from '../../../src/workbook/address.ts';
import { axisOf } from '../../../src/workbench/sheet/layout/axis.ts';
import { move, type Move, type MoveGround } from '../../../src/workbench/sheet/selection/move.ts';

const at = (text: string) => parseAddress(text) ?? { rowIndex: -1, columnIndex: -1 };
const FILLED = new Set(['A1', 'A2', 'A3', 'A7', 'B7', 'D7']);
// Row 5 and column C are hidden; B9:D10 is merged; one column is frozen.
const GROUND: MoveGround = {
  rows: axisOf(40, 20, [], [{ first: 4, last: 4 }]),
  columns: axisOf(10, 70, [], [{ first: 2, last: 2 }]),
  frozen: { rows: 1, columns: 1 },
  merges: [parseArea('B9:D10')].flatMap((area) => area ?? []),
  isFilled: (position) => FILLED.has(addressOf(position)),
  end: at('D12'),
  pageRows: 10,
};
const step = (to: 'up' | 'down' | 'left' | 'right'): Move => ({ kind: 'step', to });
const edge = (to: 'up' | 'down' | 'left' | 'right'): Move => ({ kind: 'edge', to });

test.each([
  ['over a hidden row', 'A4', step('down'), 'A6'],
  ['over a hidden column', 'B1', step('right'), 'D1'],
  ['no further than the edge', 'A1', step('up'), 'A1'],
  ['behind a merged area', 'B9', step('right'), 'E9'],
  ['below a merged area', 'B9', step('down'), 'B11'],
  ['to the end of what is filled', 'A1', edge('down'), 'A3'],
  ['over blanks to the next', 'A3', edge('down'), 'A7'],
  ['to the edge of the sheet', 'A7', edge('down'), 'A40'],
  ['back to the top', 'A3', edge('up'), 'A1'],
  ['a page down', 'A1', { kind: 'page', to: 'down' }, 'A12'],
  ['a page up', 'A3', { kind: 'page', to: 'up' }, 'A1'],
  ['Home: behind the frozen columns', 'F7', { kind: 'row-start' }, 'B7'],
  ['Home in a frozen column', 'A7', { kind: 'row-start' }, 'A7'],
  ['End', 'A7', { kind: 'row-end' }, 'D7'],
  ['Ctrl+Home', 'F30', { kind: 'sheet-start' }, 'B2'],
  ['Ctrl+End', 'A1', { kind: 'sheet-end' }, 'D12'],
] as const)('%s: %s → %j', (_, from, how, to) => {
  expect(addressOf(move(at(from), how, GROUND))).toBe(to);
});
