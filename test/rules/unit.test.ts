import { readRows } from '../../src/assessment/readRows.ts';
import { scoredRows } from '../../src/assessment/scoredRows.ts';
import type { ScoreTable, TableUnit } from '../../src/reading/model.ts';
import { pointsOf } from '../../src/rules/points.ts';
import { statusOf } from '../../src/rules/status.ts';
import { decimalText, parseDecimal } from '../../src/workbook/decimal.ts';
import { cellOf, type Drawn } from '../support/drawSheet.ts';
import { UNIT_CASES, type UnitCase } from './unit.cases.ts';

const entry = (value: Drawn, columnIndex: number) => ({ at: { rowIndex: 1, columnIndex }, cell: cellOf(value, columnIndex) ?? null });

function rowsOf({ rows }: UnitCase) {
  const indicators = rows.map(({ bonus, max }) => ({
    bonus: bonus ?? false,
    deduction: false,
    negative: false,
    weight: null,
    max: max === null ? null : parseDecimal('10'),
  }));
  const scores = rows.map(({ self, reviews }) => ({
    self: self === undefined ? null : entry(self, 0),
    otherSelf: [],
    reviews: reviews.map((value, i) => entry(value, i + 1)),
    evidence: null,
    reason: null,
  }));
  return readRows({ indicators } as unknown as ScoreTable, { scores } as unknown as TableUnit);
}

test.each(UNIT_CASES.map((one) => [one.says, one.status, one.points, one] as const))('%s: %s, %s', (_, status, points, one) => {
  const rows = rowsOf(one);
  const { base, bonus, total, fullMarks, unscored } = pointsOf(rows, parseDecimal('3'));
  const [baseText = '', bonusText = '', totalText = '', marksText = ''] = [base, bonus, total, fullMarks].map(decimalText);
  expect(statusOf(scoredRows(rows), { hasSelfBesideReview: one.rows.some(({ self }) => self !== undefined), unclear: false }, false)).toBe(
    status,
  );
  expect(`${baseText}+${bonusText}=${totalText} of ${marksText}, ${unscored}`).toBe(points);
});
