import type { Drawn } from '../support/drawSheet.ts';
import { outlineOf } from '../support/outline.ts';

/** The findings on a ledger of 60 + 40 points (scored 50 and 40, self 60 and 39) with this total row. */
function ledger(...total: Drawn[]): readonly string[] {
  return outlineOf([
    ['序号', '考核指标', '分值', '自评得分', '初评得分', '考核得分'],
    [1, '甲', 60, 60, 55, 50],
    [2, '乙', 40, 39, 40, 40],
    total,
  ]).findings;
}

test.each<[string, Drawn[]]>([
  ['right', ['合计', null, 100, 99, null, 90]],
  ['right, as text', ['总分', null, '100分', '99', null, '90分']],
  ['blank', ['合计', null, null, '  ', null, null]],
  ['formulas, whatever they come to', ['合计', null, { f: 'C2*1', v: 1 }, { f: 'ROUND(D2,0)', v: 2 }, null, { f: '3', v: 3 }]],
  ['formulas without a result', ['合计', null, { f: 'SUM(C2:C3)' }, null, null, { f: 'SUM(F2:F3)' }]],
  ['words', ['合计', null, '—', '见附件', null, '待定']],
  ['of a review column that does not count', ['合计', null, 100, 99, 1, 90]],
  ['in the text column', [null, '合  计', 100, 99, null, 90]],
  ['with a bracket', ['总分（100分）', null, 100, 99, null, 90]],
])('totals %s: nothing to say', (_, total) => {
  expect(ledger(...total)).toEqual([]);
});

test.each<[string, Drawn[], string]>([
  ['of the maxima', ['合计', null, 99, 99, null, 90], 'total-mismatch C4'],
  ['of the self scores', ['合计', null, 100, 90, null, 90], 'total-mismatch D4'],
  ['of the review scores', ['合计', null, 100, 99, null, 95], 'total-mismatch F4'],
  ['as text', ['合计', null, 100, 99, null, '95分'], 'total-mismatch F4'],
  ['of 0', ['合计', null, 100, 99, null, 0], 'total-mismatch F4'],
  ['in a row called 考核总分', ['考核总分', null, 100, 99, null, 95], 'total-mismatch F4'],
])('a typed total %s that is off', (_, total, finding) => {
  expect(ledger(...total)).toEqual([finding]);
});

test('totals may be typed as they are shown', () => {
  const rows = (total: number): Drawn[][] => [
    ['考核指标', '分值', '得分'],
    ['甲', 100, 89.995],
    ['合计', 100, total],
  ];
  expect(outlineOf(rows(90)).findings).toEqual([]);
  expect(outlineOf(rows(89.995)).findings).toEqual([]);
  expect(outlineOf(rows(89.99)).findings).toEqual(['total-mismatch C3']);
});

test('the maxima’s total may hold the bonus or not, the unit’s counts it up to its cap', () => {
  const rows = (maxima: number, total: number): Drawn[][] => [
    ['考核指标（附加分5分）'],
    ['考核指标', '分值', '得分'],
    ['甲', 100, 80],
    ['附加分：乙', 10, 8],
    ['合计', maxima, total],
  ];
  expect(outlineOf(rows(100, 85)).findings).toEqual([]);
  expect(outlineOf(rows(110, 85)).findings).toEqual([]);
  expect(outlineOf(rows(105, 88)).findings).toEqual(['total-mismatch B5', 'total-mismatch C5']);
  expect(outlineOf(rows(110, 80)).findings).toEqual(['total-mismatch C5']);
});

test('a total above the bonus rows may leave them out', () => {
  const rows = (before: number, after: number): Drawn[][] => [
    ['考核指标', '分值', '得分'],
    ['甲', 100, 80],
    ['合计', 100, before],
    ['附加分：乙', 10, 8],
    ['总分', 110, after],
  ];
  expect(outlineOf(rows(80, 88)).findings).toEqual([]);
  expect(outlineOf(rows(88, 80)).findings).toEqual(['total-mismatch C5']);
});

test('a matrix: every unit’s total', () => {
  expect(
    outlineOf([
      ['考核指标', '分值', '东区', '西区'],
      ['甲', 100, 80, 70],
      ['合计', 90, 80, 71],
    ]).findings,
  ).toEqual(['total-mismatch B3', 'total-mismatch D3']);
});

test('a roster: every unit’s total, and the one in the maxima’s row', () => {
  const rows = [
    ['单位', '制度（60分）', '宣传（40分）', '总分', '百分制得分'],
    ['东区', 50, 40, 90, 1],
    ['西区', 50, 40, '91分', 2],
    ['南区', 50, null, { f: 'SUM(B4:C4)', v: 50 }, 3],
  ];
  expect(outlineOf(rows).findings).toEqual(['total-mismatch D3']);
  expect(
    outlineOf([
      ['单位', '制度', '宣传', '总分'],
      ['满分', 60, 40, 99],
      ['东区', 50, 40, 90],
    ]).findings,
  ).toEqual(['total-mismatch D2']);
  expect(
    outlineOf([
      ['单位', '制度（100分）', '考核得分'],
      ['东区', 90, 80],
    ]).findings,
  ).toEqual(['total-mismatch C2']);
});
