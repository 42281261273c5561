import { meantScore } from '../../src/rules/meantScore.ts';
import { parseDecimal } from '../../src/workbook/decimal.ts';

test.each([
  ['５', '10', '5'],
  ['3。5', '10', '3.5'],
  ['３．５', '10', '3.5'],
  ['3｡5分', '10', '3.5'],
  ['5分', '10', '5'],
  [' 5 分 ', '10', '5'],
  ['6。', '10', '6'],
  ['0分', '10', '0'],
  ['10', '10', '10'],
  ['100%', '10', '10'],
  ['85％', '4', '3.4'],
  ['0%', '4', '0'],
  // Nothing that would have to be guessed, and nothing that can't count.
  ['11分', '10', null],
  ['-1', '10', null],
  ['101%', '10', null],
  ['8 5', '10', null],
  ['3。', '2', null],
  ['3。5。1', '10', null],
  ['3，5', '10', null],
  ['约5', '10', null],
  ['5-6', '10', null],
  ['达标', '10', null],
  ['%', '10', null],
  ['', '10', null],
])('%j of %s means %s', (text, max, points) => {
  expect(meantScore(text, parseDecimal(max))?.points.toFixed() ?? null).toBe(points);
});
