import type { UnitResult } from '../../../src/assessment/model.ts';
import { provisionalRanks, ranked } from '../../../src/rules/rank.ts';
import { sortUnits, type UnitOrder } from '../../../src/taskpane/overview/sortUnits.ts';
import { parseDecimal, ZERO } from '../../../src/workbook/decimal.ts';

/** `name total/fullMarks status` */
function unit(line: string): UnitResult {
  const [name = '', share = '0/100', status = 'complete'] = line.split(' ');
  const [total = ZERO, fullMarks = ZERO] = share.split('/').map(parseDecimal);
  const percent = fullMarks.gt(0) ? total.times(100).div(fullMarks) : null;
  const standing: UnitResult['standing'] = status === 'complete' ? { kind: 'graded', grade: '合格', rank: null } : { kind: 'open' };
  return { unit: { name, group: null }, total, fullMarks, percent, status, standing } as unknown as UnitResult;
}

function sorted(lines: readonly string[], by: UnitOrder, descending: boolean): string {
  const units = ranked(lines.map(unit));
  return sortUnits(units, provisionalRanks(units), by, descending)
    .map((result) => result.unit.name)
    .join('');
}

const UNITS = ['甲 80/100', '乙 90/120 incomplete', '丙 85/90', '丁 10/100 invalid', '戊 95/100 incomplete'];

test.each<[UnitOrder, boolean, string]>([
  ['rank', false, '丙甲戊乙丁'],
  ['rank', true, '甲丙乙戊丁'],
  ['total', true, '戊乙丙甲丁'],
  ['total', false, '丁甲丙乙戊'],
  ['percent', true, '戊丙甲乙丁'],
  ['name', false, '丙丁甲戊乙'],
  ['name', true, '乙戊甲丁丙'],
])('by %s, descending %s', (by, descending, names) => {
  expect(sorted(UNITS, by, descending)).toBe(names);
});

test('equals stay in the order of the workbook', () => {
  expect(sorted(['丙 80/100', '甲 80/100', '乙 80/100'], 'total', true)).toBe('丙甲乙');
  expect(sorted(['丙 80/100', '甲 80/100', '乙 80/100'], 'rank', true)).toBe('丙甲乙');
});

test('numbers in names are compared as numbers', () => {
  expect(sorted(['第10组 1/100', '第9组 1/100'], 'name', false)).toBe('第9组第10组');
});

test('a unit to which nothing applies is last by share, whichever way it runs', () => {
  expect(sorted(['甲 0/0', '乙 80/100', '丙 90/100'], 'percent', true)).toBe('丙乙甲');
  expect(sorted(['甲 0/0', '乙 80/100', '丙 90/100'], 'percent', false)).toBe('乙丙甲');
});
