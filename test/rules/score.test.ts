import { numberInText, readScore } from '../../src/rules/score.ts';
import { parseDecimal } from '../../src/workbook/decimal.ts';
import { cellOf, type Drawn } from '../support/drawSheet.ts';

/** What a score cell says, in a word or two, against a maximum of 10. */
function said(value: Drawn): string {
  const reading = readScore(cellOf(value) ?? null, parseDecimal('10'));
  if (reading.kind === 'valid') return reading.points.toFixed();
  if (reading.kind !== 'wrong') return reading.kind;
  return 'number' in reading.fault ? `${reading.fault.code} ${reading.fault.number.toFixed()}` : reading.fault.code;
}

test.each<[Drawn, string]>([
  [null, 'blank'],
  ['', 'blank'],
  [' \n\u3000', 'blank'],
  [{ f: 'IF(A1,1,"")', v: '' }, 'blank'],
  [0, '0'],
  [10, '10'],
  [8.5, '8.5'],
  [{ f: 'A1+A2', v: 9.1 }, '9.1'],
  [{ f: '0.1+0.2', v: 0.30000000000000004 }, '0.3'],
  [{ f: 'SUM(0.3,-0.1,-0.1,-0.1)', v: -5.551115123125783e-17 }, '0'],
  [{ f: 'SUM(20,-19.9,-0.1)', v: -1.4155343563970746e-15 }, '0'],
  [-0.0000001, 'score-negative'],
  [10.01, 'score-above-max'],
  [-0.01, 'score-negative'],
  ['不适用', 'not-applicable'],
  [' 不 适 用 ', 'not-applicable'],
  ['不适用。', 'not-applicable'],
  ['N/A', 'not-applicable'],
  ['n/a', 'not-applicable'],
  ['Ｎ／Ａ', 'not-applicable'],
  ['不适用（无此职能）', 'score-not-a-number'],
  ['NA', 'score-not-a-number'],
  ['达标', 'score-not-a-number'],
  ['见附件', 'score-not-a-number'],
  ['/', 'score-not-a-number'],
  ['80%', 'score-not-a-number'],
  ['8分/10分', 'score-not-a-number'],
  ['5分。', 'score-not-a-number'],
  ['1,23', 'score-not-a-number'],
  [true, 'score-not-a-number'],
  ['5', 'score-as-text 5'],
  [' 5', 'score-as-text 5'],
  ['5分', 'score-as-text 5'],
  ['５', 'score-as-text 5'],
  ['６。', 'score-as-text 6'],
  ['6.', 'score-as-text 6'],
  ['８．５ 分', 'score-as-text 8.5'],
  ['+5', 'score-as-text 5'],
  ['-1', 'score-as-text -1'],
  ['−1', 'score-as-text -1'],
  ['1,234.5', 'score-as-text 1234.5'],
  ['１，２３４', 'score-as-text 1234'],
  [{ f: 'A1&"分"', v: '5分' }, 'score-as-text 5'],
  ['#REF!', 'score-cell-error'],
  ['#N/A', 'score-cell-error'],
  [{ f: 'A1', v: '#DIV/0!' }, 'score-cell-error'],
  [{ f: 'A1+A2' }, 'score-not-calculated'],
])('the score %j is %s', (value, expected) => {
  expect(said(value)).toBe(expected);
});

test.each(['', '分', '.', '一', '5-6', '1.2.3', '0x10', '1e3', '∞'])('%j spells no number', (text) => {
  expect(numberInText(text)).toBeUndefined();
});
