import { agreementOf } from '../../src/officeTotals/agreement.ts';
import { printedChange, printedTotalOf } from '../../src/officeTotals/printedTotals.ts';
import { addressOf } from '../../src/workbook/address.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

function drawn(level: Drawn, total: Drawn) {
  const sheet = drawSheet([
    ['序号', '考核指标', '分值', '自评得分', '初评得分', '复核得分'],
    ['一', '监管', null, null, null, level],
    [1, '甲', 60, 60, 55, 50],
    [2, '乙', 40, 40, 35, 30],
    ['合计', null, 100, 100, 90, total],
  ]);
  const { units, tables } = assessed([sheet]);
  const [unit] = units;
  if (!unit) throw new Error('no unit');
  return { sheet, tables, unit, units };
}

const LEVEL = { rowIndex: 1, columnIndex: 5 };

test('the printed total is that of the scores that count', () => {
  const { unit } = drawn(80, { f: 'F2', v: 80 });
  expect(printedTotalOf(unit)).toMatchObject({ at: { rowIndex: 4, columnIndex: 5 } });
  expect(printedTotalOf(drawn(80, null).unit)).toBeNull();
});

test('a formula in a level’s place reaches the printed total through its reference', () => {
  const { sheet, tables, unit } = drawn({ f: 'F3', v: 50 }, { f: 'F2', v: 50 });
  const change = printedChange(sheet, tables, unit, LEVEL, 'SUM(F3:F4)');
  expect(change && [addressOf(change.at), change.before?.toFixed(), change.after.toFixed()]).toEqual(['F5', '50', '80']);
});

test('what is not certain is not said', () => {
  const { sheet, tables, unit } = drawn({ f: 'F3', v: 50 }, { f: 'ROUND(F2,0)', v: 50 });
  expect(printedChange(sheet, tables, unit, LEVEL, 'SUM(F3:F4)')).toBeNull();
});

test.each<[Drawn, object]>([
  [80, { totals: 1, agreeing: 1 }],
  [
    { f: 'ROUND(F2,0)', v: 80.001 },
    { totals: 1, agreeing: 1 },
  ],
  [
    { f: 'F2', v: 79 },
    { totals: 1, agreeing: 0 },
  ],
  ['80分', { totals: 0, agreeing: 0 }],
  [null, { totals: 0, agreeing: 0 }],
  [{ f: 'F2' }, { totals: 0, agreeing: 0 }],
])('a printed total of %j', (total, expected) => {
  expect(agreementOf(drawn(null, total).units)).toEqual(expected);
});
