import { numberInText, readScore } from '../../src/rules/score.ts';
import { readScores } from '../../src/rules/readings.ts';
import { takesScore } from '../../src/rules/scoreEntry.ts';
import { decimalOf, parseDecimal } from '../../src/workbook/decimal.ts';
import { cellOf, type Drawn } from '../support/drawSheet.ts';
import { SCORE_CASES } from './score.cases.ts';
import { SHARED_CASES } from './shared.cases.ts';

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

test.each(SHARED_CASES)('rows that share the maximum %d: %j are %s', (max, cells, expected) => {
  const parts = cells.map((value, rowIndex) => ({ at: { rowIndex, columnIndex: 0 }, cell: cellOf(value) ?? null }));
  const [last] = parts.slice(-1);
  if (!last) throw new Error('no cells');
  const scores = { self: null, otherSelf: [], reviews: [{ ...last, parts }], evidence: null, reason: null };
  const { counting } = readScores(scores, { max: decimalOf(max), deduction: false, negative: false });
  const said = counting.kind === 'valid' ? counting.points.toFixed() : counting.kind === 'wrong' ? counting.fault.code : counting.kind;
  expect(said).toBe(expected);
});

test.each<[max: string | null, negative: boolean, value: Drawn, expected: string]>([
  ['5', false, 2, '2'],
  ['5', false, 6, 'score-above-max'],
  ['5', false, -2, 'score-above-max'],
  ['5', true, -2, '2'],
  ['5', true, -6, 'score-above-max'],
  ['5', true, 2, 'score-above-max'],
  [null, false, -7, '7'],
])('a deduction of %s at most (written as a negative number: %s): %j is %s', (max, negative, value, expected) => {
  const entry = { at: { rowIndex: 0, columnIndex: 0 }, cell: cellOf(value) ?? null };
  const scores = { self: null, otherSelf: [], reviews: [entry], evidence: null, reason: null };
  const { counting } = readScores(scores, { max: max === null ? null : parseDecimal(max), deduction: true, negative });
  expect(counting.kind === 'valid' ? counting.points.toFixed() : counting.kind === 'wrong' && counting.fault.code).toBe(expected);
});

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
  ['不适用', true],
  [' 不 适用。', true],
  ['n/a', true],
  ['Ｎ／Ａ', true],
  ['不适用项', false],
  ['不适用 N/A', false],
  ['达标', false],
  ['', false],
  ['5', false],
  [true, false],
])('typed in a score cell of 10, %j is taken without a word: %s', (value, expected) =>
  expect(takesScore(value, parseDecimal('10'))).toBe(expected),
);
