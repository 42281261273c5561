import { numberInText, readScore } from '../../src/rules/score.ts';
import { takesScore } from '../../src/rules/scoreEntry.ts';
import { decimalOf, parseDecimal } from '../../src/workbook/decimal.ts';
import { cellOf, type Drawn } from '../support/drawSheet.ts';
import { SCORE_CASES } from './score.cases.ts';

function said(value: Drawn, max: number): string {
  const reading = readScore(cellOf(value) ?? null, decimalOf(max));
  if (reading.kind === 'valid') return reading.points.toFixed();
  if (reading.kind !== 'wrong') return reading.kind;
  return 'number' in reading.fault ? `${reading.fault.code} ${reading.fault.number.toFixed()}` : reading.fault.code;
}

test.each(SCORE_CASES.map(([cell, expected, max = 10]) => [cell, max, expected] as const))(
  'the score %j of %d is %s',
  (value, max, expected) => {
    expect(said(value, max)).toBe(expected);
  },
);

// A host that doesn't calculate sees these; where formulas are calculated there are none.
test.each<[Drawn, string]>([
  ['#REF!', 'score-cell-error'],
  [{ f: 'A1+A2' }, 'score-not-calculated'],
])('the score %j is %s', (value, expected) => {
  expect(said(value, 10)).toBe(expected);
});

test('a wrong score is named as it stands', () => {
  const reading = readScore({ columnIndex: 0, kind: 'number', value: 100 / 3 }, parseDecimal('30'));
  expect(reading.kind === 'wrong' && 'points' in reading.fault && reading.fault.points.toFixed()).toBe('33.3333333333333');
});

test.each(['', '分', '.', '一', '5-6', '1.2.3', '0x10', '1e3', '∞'])('%j spells no number', (text) => {
  expect(numberInText(text)).toBeUndefined();
});

test.each([
  [0, true],
  [10, true],
  [8.5, true],
  [10.01, false],
  [-0.01, false],
  ['不适用', false],
  ['5', false],
  [true, false],
])('typed in a score cell of 10, %j is taken without a word: %s', (value, expected) =>
  expect(takesScore(value, parseDecimal('10'))).toBe(expected),
);
