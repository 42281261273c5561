import { confirmWeightColumn } from '../../../src/reading/confirm/confirmWeightColumn.ts';
import { gridOf } from '../../../src/workbook/grid.ts';
import { drawSheet, type Drawn } from '../../support/drawSheet.ts';

/** Rows of a weight, a score and what it counts; below them a total row where one is given. */
function isConfirmed(rows: readonly (readonly Drawn[])[], total: readonly Drawn[] | null = null): boolean {
  const grid = gridOf(drawSheet([...rows, ...(total ? [total] : [])]));
  return confirmWeightColumn(grid, {
    weight: 0,
    scores: [1],
    others: [1, 2],
    rows: rows.map((_, i) => i),
    totalRows: total ? [rows.length] : [],
  });
}

test.each<[what: string, is: boolean, rows: readonly (readonly Drawn[])[], total?: readonly Drawn[]]>([
  [
    'each row has its product',
    true,
    [
      [0.3, 90, 27],
      [0.7, 80, 56],
    ],
  ],
  [
    'shares of 100',
    true,
    [
      [30, 90, 27],
      [70, 80, 56],
    ],
  ],
  [
    'percentages as text',
    true,
    [
      ['30%', 90, 27],
      ['70%', 80, 56],
    ],
  ],
  [
    'products rounded to two places',
    true,
    [
      [0.33, 91.11, 30.07],
      [0.67, 80, 53.6],
    ],
  ],
  [
    'one product amiss',
    true,
    [
      [0.3, 90, 27],
      [0.3, 80, 25],
      [0.4, 80, 32],
    ],
  ],
  [
    'a weight amiss',
    true,
    [
      [0.3, 90, 27],
      [0.2, 80, 24],
      [0.4, 80, 32],
    ],
  ],
  [
    'two products amiss',
    false,
    [
      [0.3, 90, 28],
      [0.3, 80, 25],
      [0.4, 80, 32],
    ],
  ],
  [
    'the total row holds the weighted sum',
    true,
    [
      [0.3, 90],
      [0.7, 80],
    ],
    [1, 83],
  ],
  [
    'the total row holds the plain sum',
    false,
    [
      [0.3, 90],
      [0.7, 80],
    ],
    [1, 170],
  ],
  [
    'the weights of such a total add up to nothing',
    false,
    [
      [0.3, 90],
      [0.6, 80],
    ],
    [0.9, 75],
  ],
  [
    'nothing beside the weights',
    false,
    [
      [0.3, 90],
      [0.7, 80],
    ],
  ],
  [
    'the product in the score column itself',
    false,
    [
      [1, 90],
      [1, 80],
    ],
  ],
  ['one row', false, [[1, 90, 90]]],
  ['no rows', false, []],
  [
    'no scores',
    false,
    [
      [0.3, null, null],
      [0.7, null, null],
    ],
    [1, 0],
  ],
  [
    'scores out of more than 100',
    false,
    [
      [0.3, 120, 36],
      [0.7, 130, 91],
    ],
  ],
  [
    'weights of 0',
    false,
    [
      [0, 90, 0],
      [0, 80, 0],
    ],
  ],
])('%s: %s', (...[, is, rows, total]) => expect(isConfirmed(rows, total)).toBe(is));
