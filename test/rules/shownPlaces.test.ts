import { gradeOf } from '../../src/rules/grade.ts';
import { figureText, shortFigureText, shownPlaces, type Shown } from '../../src/rules/shownPlaces.ts';
import { decimalOf, parseDecimal } from '../../src/workbook/decimal.ts';
import { PLACES_TABLES, type PlacesTable } from './places.cases.ts';

function unitsOf({ settings, units }: PlacesTable, groups: readonly string[] = []): readonly Shown[] {
  return units.map(([base, total, fullMarks], i) => {
    const points = { base: decimalOf(base), total: decimalOf(total), fullMarks: decimalOf(fullMarks) };
    return {
      ...points,
      unit: { name: `第${i + 1}局`, group: groups[i] ?? null },
      status: 'complete',
      standing: { kind: 'graded', grade: gradeOf(points, settings), rank: null },
    };
  });
}

test.each(Object.entries(PLACES_TABLES))('%s', (_, table) => {
  const units = unitsOf(table);
  expect([...shownPlaces(units, table.settings).values()]).toEqual(table.units.map(([, , , places]) => places));
});

test('units of other groups, and those without a grade, are not compared', () => {
  const table = { ...(PLACES_TABLES['totals that look alike'] as PlacesTable) };
  expect([...shownPlaces(unitsOf(table, ['一', '二', '三']), table.settings).values()]).toEqual([2, 2, 2]);
  const [first, ...others] = unitsOf(table);
  const open = { ...(first as Shown), standing: { kind: 'open' } as const };
  expect([...shownPlaces([open, ...others], table.settings).values()]).toEqual([2, 2, 2]);
});

test('figures', () => {
  expect([figureText(parseDecimal('89.995')), figureText(parseDecimal('88.2'), 3), figureText(parseDecimal('70'))]).toEqual([
    '90.00',
    '88.200',
    '70.00',
  ]);
  expect([shortFigureText(parseDecimal('88.50')), shortFigureText(parseDecimal('88.2'), 3)]).toEqual(['88.5', '88.200']);
});
