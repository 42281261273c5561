import { ordersOf } from '../../src/rules/order.ts';
import { provisionalRanks, ranked, type Rankable } from '../../src/rules/rank.ts';
import { rankOf, type Standing } from '../../src/rules/standing.ts';
import type { UnitStatus } from '../../src/rules/status.ts';
import { decimalOf } from '../../src/workbook/decimal.ts';
import { RANK_TABLES } from './rank.cases.ts';

function unitOf(line: string, i: number): Rankable {
  const [group = '', share = '', stands = ''] = line.split(' ');
  const [total = 0, fullMarks = 0] = share.split('/').map(Number);
  const standing: Standing =
    stands === 'graded' ? { kind: 'graded', grade: '合格', rank: null } : stands === 'notRecognised' ? { kind: stands } : { kind: 'open' };
  const status = stands === 'graded' || stands === 'notRecognised' ? 'complete' : (stands as UnitStatus);
  return {
    unit: { name: `第${i + 1}局`, group: group === '-' ? null : group },
    total: decimalOf(total),
    fullMarks: decimalOf(fullMarks),
    status,
    standing,
  };
}

test.each(Object.entries(RANK_TABLES))('%s', (_, lines) => {
  const units = ranked(lines.map(unitOf));
  const provisional = provisionalRanks(units);
  const groups = [...new Set(units.map(({ unit }) => unit.group))];
  const listed = units.map((one) => ({
    group: groups.indexOf(one.unit.group),
    standing: one.standing,
    provisional: provisional.get(one) ?? null,
  }));
  const orders = ordersOf(listed);
  expect(units.map((one, i) => `${rankOf(one.standing) ?? '-'} ${provisional.get(one) ?? '-'} ${orders[i]}`)).toEqual(
    lines.map((line) => line.split(' | ')[1]),
  );
});
