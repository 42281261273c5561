import type { UnitResult } from '../../src/assessment/model.ts';
import { agreementOf, heldTotals } from '../../src/officeTotals/agreement.ts';
import { printedChanges, printedTotals } from '../../src/officeTotals/printedTotals.ts';
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
  expect(printedTotals([unit]).get(unit)).toMatchObject({ at: { rowIndex: 4, columnIndex: 5 } });
  expect(printedTotals(drawn(80, null).units).size).toBe(0);
});

test('a formula in a level’s place reaches the printed total through its reference', () => {
  const { sheet, tables, unit } = drawn({ f: 'F3', v: 50 }, { f: 'F2', v: 50 });
  const change = printedChanges(sheet, tables, [{ at: LEVEL, formula: 'SUM(F3:F4)' }])(unit);
  expect(change && [addressOf(change.at), change.before?.toFixed(), change.after.toFixed()]).toEqual(['F5', '50', '80']);
});

test('what is not certain is not said', () => {
  const { sheet, tables, unit } = drawn({ f: 'F3', v: 50 }, { f: 'ROUND(F2,0)', v: 50 });
  expect(printedChanges(sheet, tables, [{ at: LEVEL, formula: 'SUM(F3:F4)' }])(unit)).toBeNull();
});

/** `F5 79 -1`: the cell, what it says, and how much more than the unit's total. */
function heldIn(units: readonly UnitResult[]): readonly string[] {
  return [...heldTotals(units).values()].map(
    ({ at, printed, by }) => `${addressOf(at)} ${printed?.toFixed() ?? '?'} ${by?.toFixed() ?? '?'}`,
  );
}

test.each<[Drawn, readonly string[]]>([
  [80, ['F5 80 0']],
  [{ f: 'ROUND(F2,0)', v: 80.001 }, ['F5 80.001 0']],
  [{ f: 'F2', v: 79 }, ['F5 79 -1']],
  [{ f: 'F2', v: 80.3 }, ['F5 80.3 0.3']],
  ['80分', ['F5 ? ?']],
  [null, []],
  [{ f: 'F2' }, ['F5 ? ?']],
])('a printed total of %j', (total, expected) => {
  const { units } = drawn(null, total);
  expect(heldIn(units)).toEqual(expected);
  const { agreeing, differing, without } = agreementOf(units);
  const numbers = expected.filter((one) => !one.includes('?')).length;
  expect([agreeing + differing.length, without]).toEqual([numbers, 1 - numbers]);
});

test('a total of one column of several that are added is not the unit’s', () => {
  const sheet = drawSheet(
    [
      ['序号', '考核指标', '分值', '上半年', null, '下半年', null],
      [null, null, null, '分值', '得分', '分值', '得分'],
      [1, '甲', 60, 30, 25, 30, 28],
      [2, '乙', 40, 20, 15, 20, 18],
      ['合计', null, 100, 50, 40, 50, 46],
    ],
    { merges: ['D1:E1', 'F1:G1', 'A1:A2', 'B1:B2', 'C1:C2'] },
  );
  const { units } = assessed([sheet]);
  expect(units.map(({ total }) => total.toFixed())).toEqual(['86']);
  expect(heldIn(units)).toEqual([]);
});

test('where it isn’t clear which scores count, no total is held against them', () => {
  const sheet = drawSheet([
    ['序号', '考核指标', '分值', '评委一', '评委二'],
    [1, '甲', 60, 50, 55],
    [2, '乙', 40, 30, 35],
    ['合计', null, 100, 80, 90],
  ]);
  const { units } = assessed([sheet]);
  expect(units.map(({ unit, status }) => [unit.unclear, status])).toEqual([[true, 'not-reviewed']]);
  expect(heldIn(units)).toEqual([]);
});

test('a large roster is read once', () => {
  const many = 200;
  const sheet = drawSheet([
    ['单位', '组织领导（60分）', '工作实效（40分）', '总分'],
    ...Array.from({ length: many }, (_, i): Drawn[] => [`${i}局`, 50, 40, 90]),
  ]);
  const { units } = assessed([sheet]);
  let reads = 0;
  const tables = units
    .slice(0, 1)
    .map(
      ({ table }) => new Proxy(table, { get: (of, key, self): unknown => (key === 'officeTotals' && reads++, Reflect.get(of, key, self)) }),
    );
  const counted = units.flatMap((result) => tables.map((table) => ({ ...result, table })));
  expect([...heldTotals(counted).values()].filter(({ by }) => by?.eq(0))).toHaveLength(many);
  expect(reads).toBe(1);
});
