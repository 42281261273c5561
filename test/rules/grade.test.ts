import { failedGates } from '../../src/rules/gate.ts';
import { gradeOf } from '../../src/rules/grade.ts';
import { gradeShown, type Standing } from '../../src/rules/standing.ts';
import { decimalOf } from '../../src/workbook/decimal.ts';
import { GRADE_TABLES, type GradeTable } from './grade.cases.ts';

/** As an assessment puts the two rules together. */
function standing([base, total, fullMarks, , more]: GradeTable['cases'][number], settings: GradeTable['settings']): Standing {
  if (failedGates('甲表', more?.unit ?? '', settings.verdicts).length > 0) return { kind: 'notRecognised' };
  if ((more?.status ?? 'complete') !== 'complete' || fullMarks === 0) return { kind: 'open' };
  const points = { base: decimalOf(base), total: decimalOf(total), fullMarks: decimalOf(fullMarks) };
  return { kind: 'graded', grade: gradeOf(points, settings), rank: null };
}

describe.each(Object.entries(GRADE_TABLES))('%s', (_, { settings, cases }) => {
  test.each(cases.map((one) => [JSON.stringify(one), one] as const))('%s', (_line, one) =>
    expect(gradeShown(standing(one, settings))).toBe(one[3]),
  );
});

test('the gates that a unit has not passed are named', () => {
  const { settings } = GRADE_TABLES['with gates'] ?? { settings: null };
  expect(failedGates('甲表', '东局（甲）', settings?.verdicts ?? [])).toEqual(['无重大失信']);
});
