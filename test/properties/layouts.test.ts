import fc from 'fast-check';
import { assess, type Assessment } from '../../src/assess.ts';
import { gradeShown, rankOf } from '../../src/rules/standing.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook, type Drawn } from '../support/drawSheet.ts';
import { asLedgers, asMatrix, asRoster, type Dress, type Plan } from './drawTable.ts';

const RUNS = { numRuns: 150, seed: 20201231 };

const halves = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most * 4 }).map((quarters) => quarters / 4);

const plans: fc.Arbitrary<Plan> = fc
  .record({
    categories: fc.array(
      fc.record({
        label: fc.constantFrom('制度建设', '信息归集', '宣传教育', '协调配合'),
        maxima: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    bonus: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
    units: fc.integer({ min: 2, max: 5 }),
  })
  .map((plan) => ({
    ...plan,
    categories: plan.categories.map((category, i) => ({ ...category, label: `${category.label}${'甲乙丙'[i]}` })),
  }))
  .chain(({ categories, bonus, units }) => {
    const maxima = [...categories.flatMap((category) => category.maxima), ...bonus];
    // The first unit is scored, so that every layout shows numbers; the others may have anything.
    const first = fc.tuple(...maxima.map(halves));
    const any = fc.tuple(
      ...maxima.map((max) =>
        fc.oneof(
          { weight: 8, arbitrary: halves(max) },
          fc.constantFrom<Drawn>(null, '  ', '不适用', 'N/A', `${max}分`, '达标', -1, max + 0.5, '#REF!', { f: 'A1' }),
        ),
      ),
    );
    return fc.tuple(first, fc.array(any, { minLength: units - 1, maxLength: units - 1 })).map(([one, others]) => ({
      categories,
      bonus,
      scores: [one, ...others],
    }));
  });

const dresses: fc.Arbitrary<Dress> = fc.record({
  top: fc.nat({ max: 9 }),
  left: fc.nat({ max: 30 }),
  merged: fc.boolean(),
  twoRows: fc.boolean(),
  total: fc.boolean(),
});

/** What must not depend on the layout. */
function essence(sheets: readonly SheetSnapshot[]): unknown {
  const { units, findings } = run(sheets);
  return {
    units: units.map((u) => [
      u.unit.name,
      u.status,
      u.base.toFixed(),
      u.bonus.toFixed(),
      u.total.toFixed(),
      u.fullMarks.toFixed(),
      u.percent?.toFixed(),
      gradeShown(u.standing),
      rankOf(u.standing),
      u.scored,
      u.unscored,
    ]),
    scores: findings
      .filter(({ code }) => code.startsWith('score-'))
      .map(({ code, unit }) => `${code} ${unit}`)
      .sort(),
    others: [...new Set(findings.map(({ code }) => code).filter((code) => !code.startsWith('score-')))].sort(),
  };
}

function run(sheets: readonly SheetSnapshot[]): Assessment {
  const steps = assess(drawWorkbook(...sheets), '2020-12-31');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('the same table as ledger, matrix and roster, anywhere, merged or not, gives the same assessment', () => {
  fc.assert(
    fc.property(plans, dresses, dresses, dresses, (plan, a, b, c) => {
      const ledgers = essence(asLedgers(plan, a));
      expect(essence(asMatrix(plan, b))).toEqual(ledgers);
      expect(essence(asRoster(plan, c))).toEqual(ledgers);
    }),
    RUNS,
  );
});

test('every unit of a plan is found, and its valid scores add up exactly', () => {
  fc.assert(
    fc.property(plans, dresses, (plan, dress) => {
      const { units, tables } = run(asMatrix(plan, dress));
      expect(tables).toHaveLength(1);
      expect(units).toHaveLength(plan.scores.length);
      const maxima = plan.categories.flatMap((category) => category.maxima);
      // Quarters are exact in binary, so a float sum is a fair witness.
      const sums = plan.scores.map((scores) =>
        maxima.reduce((sum, max, i) => {
          const score = scores[i];
          return typeof score === 'number' && score >= 0 && score <= max ? sum + score : sum;
        }, 0),
      );
      expect(units.map((u) => u.base.toNumber())).toEqual(sums);
    }),
    RUNS,
  );
});

const words = fc.constantFrom(
  '序号',
  '考核指标',
  '分值',
  '得分',
  '自评分',
  '佐证材料',
  '工作任务',
  '单位名称',
  '合计',
  '小计',
  '注：略',
  '一',
  '（二）',
  '二、监管（20分）',
  '双公示（10分）',
  '满分',
  '认定条件',
  '考核单位：甲局',
  '附加分',
  '10分',
  '不适用',
  '—',
  '',
  '  ',
  '年底前',
  '完成时限',
  '总分',
  '第一局',
);
const cells: fc.Arbitrary<Drawn> = fc.oneof(
  words,
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -5, max: 120 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom<Drawn>(null, null, null, '#N/A', { f: 'SUM(A1:A3)' }, { f: 'A1', v: '' }),
);
const merges = fc
  .tuple(fc.nat({ max: 14 }), fc.nat({ max: 9 }), fc.nat({ max: 3 }), fc.nat({ max: 9 }))
  .map(([row, column, down, right]) => `${'ABCDEFGHIJ'[column]}${row + 1}:${'ABCDEFGHIJKLMNOPQRST'[column + right]}${row + 1 + down}`);

test('no sheet crashes the reader, and what it says holds together', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cells, { maxLength: 9 }), { maxLength: 14 }), fc.array(merges, { maxLength: 5 }), (rows, merged) => {
      const { tables, units, findings } = run([drawSheet(rows, { merges: merged })]);
      for (const table of tables) {
        expect(table.indicators.some(({ max }) => max)).toBe(true);
        expect(table.area.bottom).toBeGreaterThanOrEqual(table.area.top);
        for (const unit of table.units) expect(unit.scores).toHaveLength(table.indicators.length);
      }
      for (const unit of units) expect(unit.total.gte(0) && unit.base.lte(unit.table.fullMarks)).toBe(true);
      for (const f of findings) expect(f.sheet).toBe('考核表');
    }),
    { numRuns: 1500, seed: 7 },
  );
});
