import { correctionOf, editsOf, stillCorrected, stillStands, type CellChange } from '../../src/corrections/correctionOf.ts';
import type { FindingCode } from '../../src/findings/finding.ts';
import { addressOf } from '../../src/workbook/address.ts';
import { invertEdits } from '../../src/workbook/edits/invertEdits.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { applyToSnapshot } from '../support/applyToSnapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

const HEADER = ['序号', '考核指标', '分值', '考核得分'];

function drawn(rows: readonly (readonly Drawn[])[]): WorkbookSnapshot {
  return drawWorkbook(drawSheet([HEADER, ...rows]));
}

function correction(workbook: WorkbookSnapshot, code: FindingCode) {
  const found = assessed(workbook.sheets).findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no ${code}`);
  return correctionOf(found, workbook);
}

/** What would change: `D2 5分 → 5`. */
const CASES: readonly (readonly [string, readonly (readonly Drawn[])[], FindingCode, readonly string[] | null])[] = [
  ['a number written as text', [[1, '甲', 100, '5分']], 'score-as-text', ['D2 5分 → 5']],
  ['full-width digits', [[1, '甲', 100, '８５．５']], 'score-as-text', ['D2 ８５．５ → 85.5']],
  ['a text that a formula gives stays the formula it is', [[1, '甲', 100, { f: '"5"&"分"', v: '5分' }]], 'score-as-text', null],
  [
    'a typed total',
    [
      [1, '甲', 60, 50],
      [2, '乙', 40, 30],
      ['合计', null, 100, 70],
    ],
    'total-mismatch',
    ['D4 70 → 80'],
  ],
  [
    'a total that leaves a cell out',
    [
      [1, '甲', 60, 50],
      [2, '乙', 40, 30],
      ['合计', null, 100, { f: 'SUM(D2:D2)', v: 50 }],
    ],
    'total-leaves-out',
    ['D4 =SUM(D2:D2) → =SUM(D2:D3) 80'],
  ],
  [
    'a SUBTOTAL that counts twice stays one',
    [
      [1, '甲', 60, 50],
      [2, '乙', 40, 30],
      ['合计', null, 100, { f: 'SUBTOTAL(9,D2:D3,D3)', v: 110 }],
    ],
    'total-counts-twice',
    ['D4 =SUBTOTAL(9,D2:D3,D3) → =SUBTOTAL(9,D2:D3) 80'],
  ],
  [
    'a total that was not calculated',
    [
      [1, '甲', 60, 50],
      [2, '乙', 40, 30],
      ['合计', null, 100, { f: 'D2+D3', v: 70 }],
    ],
    'total-stale',
    ['D4 =D2+D3 → =D2+D3 80'],
  ],
  [
    'with the bonus cells where the total adds some of them',
    [
      [1, '甲', 100, 50],
      [2, '附加分：乙', 5, 3],
      [3, '附加分：丙', 5, 4],
      ['合计', null, 100, { f: 'D2+D4', v: 54 }],
    ],
    'total-leaves-out',
    ['D5 =D2+D4 → =SUM(D2:D4) 57'],
  ],
  [
    'a score without a number leaves the result open',
    [
      [1, '甲', 60, '#REF!'],
      [2, '乙', 40, 30],
      ['合计', null, 100, { f: 'D3', v: 30 }],
    ],
    'total-leaves-out',
    null,
  ],
  [
    'a formula without a result could not be put back',
    [
      [1, '甲', 60, 50],
      [2, '乙', 40, 30],
      ['合计', null, 100, { f: 'D3' }],
    ],
    'total-leaves-out',
    null,
  ],
  ['a text that is no number', [[1, '甲', 100, '达标']], 'score-not-a-number', null],
  ['a score above its maximum', [[1, '甲', 100, 101]], 'score-above-max', null],
];

test.each(CASES)('%s', (_, rows, code, expected) => {
  const found = correction(drawn(rows), code);
  const shown = (after: CellChange['after']): string => (typeof after === 'object' ? `=${after.formula} ${after.value}` : String(after));
  expect(found && found.changes.map(({ cell, before, after }) => `${addressOf(cell)} ${before} → ${shown(after)}`)).toEqual(expected);
});

test('a formula in a total’s place leaves nothing to say, and goes back to what it was', () => {
  const workbook = drawn([
    [1, '甲', 60, 50],
    [2, '乙', 40, 30],
    ['合计', null, 100, { f: 'SUM(D2:D2)', v: 50 }],
  ]);
  const found = correction(workbook, 'total-leaves-out');
  if (!found) throw new Error('none');
  const after = applyToSnapshot(workbook, editsOf(found));
  expect(assessed(after.sheets).findings).toEqual([]);
  expect([stillStands(found, workbook), stillCorrected(found, workbook)]).toEqual([true, false]);
  expect([stillStands(found, after), stillCorrected(found, after)]).toEqual([false, true]);
  expect(applyToSnapshot(after, invertEdits(workbook, editsOf(found))?.edits ?? [])).toEqual(workbook);
});

test('a number typed over a total gives way to the formula of its kind', () => {
  const workbook = drawWorkbook(
    drawSheet([
      ['序号', '考核指标', '分值', '甲局', '乙局', '丙局'],
      [1, '甲', 100, 50, 60, 70],
      ['合计', null, 100, { f: 'SUBTOTAL(9,D2)', v: 50 }, 60, { f: 'SUBTOTAL(9,F2)', v: 70 }],
    ]),
  );
  expect(correction(workbook, 'total-typed-over')?.changes).toEqual([
    { cell: { rowIndex: 2, columnIndex: 4 }, before: '60', after: { formula: 'SUBTOTAL(9,E2)', value: 60 } },
  ]);
});

test('a maximum that slipped a column left goes where it belongs, and its old cell is cleared', () => {
  const sheet = drawSheet([
    ['序号', '考核指标', '评分标准', '分值', '考核得分'],
    [1, '甲', '按期完成', 60, 50],
    [2, '乙', 40, null, 30],
  ]);
  const workbook = drawWorkbook(sheet);
  const found = correction(workbook, 'max-misplaced');
  expect(found?.changes.map(({ cell, before, after }) => [addressOf(cell), before, after])).toEqual([
    ['D3', '', 40],
    ['C3', '40', ''],
  ]);
  const after = applyToSnapshot(workbook, found ? editsOf(found) : []);
  expect(assessed(after.sheets).findings.map(({ code }) => code)).toEqual([]);
});

test('what is corrected can be put back, and is known again until somebody changes it', () => {
  const workbook = drawn([[1, '甲', 100, '5分']]);
  const found = correction(workbook, 'score-as-text');
  if (!found) throw new Error('no correction');
  const corrected = applyToSnapshot(workbook, editsOf(found));
  const touched = applyToSnapshot(corrected, [{ edit: 'set-values', sheet: '考核表', range: 'D2', values: [[6]] }]);
  expect([workbook, corrected, touched].map((state) => [stillStands(found, state), stillCorrected(found, state)])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
  expect(applyToSnapshot(corrected, invertEdits(workbook, editsOf(found))?.edits ?? [])).toEqual(workbook);
});
