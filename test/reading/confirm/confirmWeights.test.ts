import { confirmWeights } from '../../../src/reading/confirm/confirmWeights.ts';
import { readHeaderColumns } from '../../../src/reading/header/header.ts';
import { decimalText } from '../../../src/workbook/decimal.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import { drawSheet, type Drawn } from '../../support/drawSheet.ts';

/** `C 0.5 D 0.5`, and the row where it is not the header; `none`. */
function said(header: readonly Drawn[], ...body: readonly (readonly Drawn[])[]): string {
  const grid = gridOf(drawSheet([header, ...body]));
  const found = confirmWeights(grid, 0, readHeaderColumns(grid, 0, 0));
  if (!found) return 'none';
  const list = [...found.weights].map(([columnIndex, weight]) => `${'ABCDEFGH'[columnIndex] ?? ''} ${decimalText(weight)}`).join(' ');
  return found.row === null ? list : `${list} in row ${found.row + 1}`;
}

const HEADER = ['单位', '业绩（50%）', '评议（30%）', '领导（20%）', '总分'];
const ROW = ['单位', '业绩', '评议', '领导', '总分'];
const HALF = 'B 0.5 C 0.3 D 0.2';

test.each<[what: string, header: readonly Drawn[], body: readonly (readonly Drawn[])[], expected: string]>([
  [
    'the total is the weighted sum',
    HEADER,
    [
      ['甲', 90, 80, 70, 83],
      ['乙', 80, 90, 100, 87],
    ],
    HALF,
  ],
  ['rounded to two places', ['单位', '业绩（33.3%）', '评议（66.7%）', '总分'], [['甲', 91, 88.5, 89.33]], 'B 0.333 C 0.667'],
  [
    'one unit is amiss',
    HEADER,
    [
      ['甲', 90, 80, 70, 83],
      ['乙', 80, 90, 100, 88],
    ],
    HALF,
  ],
  [
    'two are',
    HEADER,
    [
      ['甲', 90, 80, 70, 83],
      ['乙', 80, 90, 100, 88],
      ['丙', 80, 90, 100, 88],
    ],
    'none',
  ],
  ['the only unit is amiss', HEADER, [['甲', 90, 80, 70, 84]], 'none'],
  ['the total is the plain sum', HEADER, [['甲', 45, 24, 14, 83]], 'none'],
  ['no total stands to the right', HEADER.slice(0, 4), [['甲', 90, 80, 70]], 'none'],
  ['shares do not add up to 100 %', ['单位', '业绩（50%）', '评议（30%）', '总分'], [['甲', 90, 80, 69]], 'none'],
  ['one share is all', ['单位', '业绩（100%）', '总分'], [['甲', 90, 90]], 'none'],
  ['points and no shares', ['单位', '业绩（50分）', '评议（50分）', '总分'], [['甲', 40, 40, 40]], 'none'],
  ['a score above 100', HEADER, [['甲', 190, 80, 70, 133]], 'none'],
  [
    'blank scores say nothing',
    HEADER,
    [
      ['甲', null, 80, 70, 38],
      ['乙', 80, 90, 100, 87],
    ],
    HALF,
  ],
  ['no units', HEADER, [], 'none'],
  [
    'a row of shares',
    ROW,
    [
      ['权重', 0.5, 0.3, 0.2, 1],
      ['甲', 90, 80, 70, 83],
    ],
    `${HALF} in row 2`,
  ],
  [
    'a row of percentages as text',
    ROW,
    [
      ['权重', '50%', '30%', '20%', null],
      ['甲', 90, 80, 70, 83],
    ],
    `${HALF} in row 2`,
  ],
  [
    'a row of shares of 100',
    ROW,
    [
      ['权重', 50, 30, 20, 100],
      ['甲', 90, 80, 70, 83],
    ],
    `${HALF} in row 2`,
  ],
  [
    'a row that is named otherwise',
    ROW,
    [
      ['满分', 50, 30, 20, 100],
      ['甲', 90, 80, 70, 83],
    ],
    'none',
  ],
  [
    'a row of shares that do not add up',
    ROW,
    [
      ['权重', 50, 30, 10, 90],
      ['甲', 90, 80, 70, 76],
    ],
    'none',
  ],
])('weights in a roster: %s', (_, header, body, expected) => expect(said(header, ...body)).toBe(expected));
