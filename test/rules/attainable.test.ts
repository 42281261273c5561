import { MOST_ATTAINABLE, unattainableFormula, unattainableMarkFormula } from '../../src/rules/attainable.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { decimalOf } from '../../src/workbook/decimal.ts';
import { hasOffice, recalculateAll } from '../formulas/officeRun.ts';
import type { DrawnCell } from '../support/xlsx.ts';
import { formula, isTrue, tableOf, tableWorkbook } from './tableWorkbook.ts';

const formulaOf = (scores: readonly number[], max: number) => unattainableFormula(scores.map(decimalOf), decimalOf(max));

test.each<[string, readonly number[], number, string]>([
  ['whole points up to the maximum', [0, 1, 2, 3, 4, 5], 5, 'ROUND(F4,6)<>ROUND(F4,0)'],
  ['whole points that stop below it', [0, 1, 2, 3, 4], 5, 'OR(F4>4,ROUND(F4,6)<>ROUND(F4,0))'],
  ['half points', [0, 0.5, 1, 1.5, 2], 2, 'ROUND(F4/0.5,6)<>ROUND(F4/0.5,0)'],
  ['all or nothing', [0, 10], 10, 'F4<>0,F4<>10'],
  ['degrees', [0, 2, 3, 5], 5, 'F4<>0,F4<>2,F4<>3,F4<>5'],
])('%s', (_, scores, max, expected) => {
  expect(formulaOf(scores, max)?.of('F4')).toBe(expected);
});

test('many scores are not held against a cell, and formulas are short', () => {
  const scores = Array.from({ length: MOST_ATTAINABLE + 1 }, (_, i) => i);
  expect(formulaOf(scores, MOST_ATTAINABLE)).toBeNull();
  expect(formulaOf([], 5)).toBeNull();
  const uneven = scores.slice(0, -1).map((score) => score + (score > 3 ? 0.25 : 0));
  const longest = formulaOf(uneven, 30);
  expect(longest && unattainableMarkFormula('F4', '$D4', longest).length).toBeLessThan(255);
});

/** Scores that can come out, the maximum in its cell, a cell, whether it is marked. */
const CASES: readonly (readonly [readonly number[], DrawnCell, DrawnCell, boolean])[] = [
  [[0, 1, 2, 3, 4, 5], 5, 3.7, true],
  [[0, 1, 2, 3, 4, 5], 5, 3, false],
  [[0, 1, 2, 3, 4, 5], 5, 0, false],
  [[0, 1, 2, 3, 4, 5], 5, 5, false],
  [[0, 0.5, 1, 1.5, 2], 2, { f: '0.1+0.2+0.2' }, false],
  [[0, 0.1, 0.2, 0.3, 0.4], 0.4, { f: '0.1+0.2' }, false],
  [[0, 0.1, 0.2, 0.3, 0.4], 0.4, 0.25, true],
  [[0, 1, 2, 3], 5, 4, true],
  [[0, 10], 10, 5, true],
  [[0, 10], 10, 10, false],
  [[0, 2, 3, 5], 5, 4, true],
  [[3, 5], 5, 0, true],
  // Wrong for another reason, or no score.
  [[0, 10], 10, 11, false],
  [[0, 10], 10, -1, false],
  [[0, 10], 10, null, false],
  [[0, 10], 10, '达标', false],
  [[0, 10], 10, '不适用', false],
  [[0, 10], 10, { f: '1/0' }, false],
  [[0, 10], null, 5, false],
  [[0, 10], '10分', 5, false],
];

(hasOffice ? test : test.skip)('LibreOffice marks what the standard excludes, and nothing while marks are off', () => {
  const rows = CASES.map(([scores, max, cell], i): DrawnCell[] => {
    const of = formulaOf(scores, typeof max === 'number' ? max : 10);
    if (!of) throw new Error('too many scores');
    return [max, cell, formula(unattainableMarkFormula(`B${i + 1}`, `$A${i + 1}`, of))];
  });
  const files = new Map([
    ['on.xlsx', tableWorkbook(rows, DEFAULT_SETTINGS)],
    ['off.xlsx', tableWorkbook(rows, DEFAULT_SETTINGS, '否')],
  ]);
  const calculated = recalculateAll(files);
  const marked = (name: string) => CASES.map((_, i) => isTrue(tableOf(calculated.get(name) as Uint8Array), i, 2));
  expect(marked('on.xlsx')).toEqual(CASES.map(([, , , isMarked]) => isMarked));
  expect(marked('off.xlsx')).toEqual(CASES.map(() => false));
});
