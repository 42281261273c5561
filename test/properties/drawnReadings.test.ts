import fc from 'fast-check';
import { CATALOGUE } from '../../src/findings/catalogue.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';
import { assessed } from '../support/outline.ts';

/** How many tables are drawn: 5,000 take minutes, so a usual run draws few. */
const RUNS = { numRuns: Number(process.env['KAOHE_DRAWN'] ?? 250), seed: 20231231 };

/** A table as people think of it: parts in categories that add up to 100, and a score a part and unit. */
interface Plan {
  readonly categories: readonly (readonly number[])[];
  readonly scores: readonly (readonly number[])[];
}

/** How it is written down. */
interface Dress {
  readonly layout: 'ledger' | 'matrix' | 'roster';
  readonly numbered: boolean;
  /** How a category stands: in no row, in a row with its points and sums before its parts, or in one behind them. */
  readonly sums: 'none' | 'before' | 'behind';
  readonly sumWord: string;
  readonly totalWord: string | null;
  /** Score columns besides the one that counts. */
  readonly others: readonly string[];
  readonly counting: string;
  readonly unitLine: string;
  readonly top: number;
  readonly left: number;
}

const plans: fc.Arbitrary<Plan> = fc
  .array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((categories) => {
    const all = categories.flat();
    const sum = all.reduce((a, b) => a + b, 0);
    const [first = [], ...rest] = categories;
    // The first part takes up what is missing to 100.
    return [[(first[0] ?? 0) + 100 - sum, ...first.slice(1)], ...rest];
  })
  .filter((categories) => categories.flat().every((max) => max > 0))
  .chain((categories) => {
    const row = fc.tuple(...categories.flat().map((max) => fc.integer({ min: 0, max })));
    return fc.array(row, { minLength: 1, maxLength: 4 }).map((scores) => ({ categories, scores }));
  });

const dresses: fc.Arbitrary<Dress> = fc.record({
  layout: fc.constantFrom('ledger', 'matrix', 'roster'),
  numbered: fc.boolean(),
  sums: fc.constantFrom('none', 'before', 'behind'),
  sumWord: fc.constantFrom('基础工作', '党建', '小计', '业务'),
  totalWord: fc.constantFrom('合计', '总分', '总计', '最后得分', '综合得分', null),
  others: fc.constantFrom([], ['自评得分'], ['评委1', '评委2'], ['一季度', '二季度'], ['初评得分'], ['自评分', '初审得分', '复核得分']),
  counting: fc.constantFrom('得分', '考核得分', '最后得分', '平均得分', '年度得分'),
  unitLine: fc.constantFrom('被考核单位', '受检单位', '单位名称', '村名', '填报单位'),
  top: fc.nat({ max: 6 }),
  left: fc.nat({ max: 8 }),
});

const NAMES = ['甲坪镇', '乙坪镇', '丙岗镇', '丁桥镇'];

interface Line {
  readonly name: string;
  readonly max: number;
  readonly part: readonly number[];
  readonly isSum: boolean;
}

/** The parts with the sums among them: `part` says which scores a line adds. */
function linesOf({ categories }: Plan, { sums, sumWord }: Dress): readonly Line[] {
  let next = 0;
  return categories.flatMap((maxima, c) => {
    const parts = maxima.map((max): Line => ({ name: `第${next + 1}项工作`, max, part: [next++], isSum: false }));
    const sum: Line = {
      name: sumWord === '小计' ? sumWord : `${sumWord}${'甲乙丙'[c]}`,
      max: maxima.reduce((a, b) => a + b, 0),
      part: parts.flatMap(({ part }) => part),
      isSum: true,
    };
    return sums === 'none' ? parts : sums === 'before' && sumWord !== '小计' ? [sum, ...parts] : [...parts, sum];
  });
}

function drawn(plan: Plan, dress: Dress): readonly SheetSnapshot[] {
  const lines = linesOf(plan, dress);
  const scoreOf = (unit: number, { part }: Line): number => part.reduce((sum, i) => sum + (plan.scores[unit]?.[i] ?? 0), 0);
  const total = (unit: number): number => (plan.scores[unit] ?? []).reduce((a, b) => a + b, 0);
  const at = `${'ABCDEFGHIJ'[dress.left]}${dress.top + 1}`;
  let number = 0;
  const seq = ({ isSum }: Line): Drawn => (dress.numbered && !isSum ? ++number : null);
  if (dress.layout === 'ledger') {
    return plan.scores.map((_, unit) => {
      number = 0;
      const rows: Drawn[][] = [
        ['2023年度考核表'],
        [`${dress.unitLine}：${NAMES[unit]}`],
        ['序号', '考核内容', '分值', ...dress.others, dress.counting],
        ...lines.map((line): Drawn[] => [
          seq(line),
          line.name,
          line.max,
          ...dress.others.map(() => scoreOf(unit, line)),
          scoreOf(unit, line),
        ]),
        ...(dress.totalWord ? [[dress.totalWord, null, 100, ...dress.others.map(() => total(unit)), total(unit)]] : []),
      ];
      return drawSheet(rows, { name: `表${unit + 1}`, at });
    });
  }
  if (dress.layout === 'matrix') {
    const units = plan.scores.map((_, unit) => unit);
    return [
      drawSheet(
        [
          ['2023年度考核表'],
          ['序号', '考核内容', '分值', ...units.map((unit) => NAMES[unit] ?? null)],
          ...lines.map((line): Drawn[] => [seq(line), line.name, line.max, ...units.map((unit) => scoreOf(unit, line))]),
          ...(dress.totalWord ? [[dress.totalWord, null, 100, ...units.map(total)]] : []),
        ],
        { name: '汇总', at },
      ),
    ];
  }
  return [
    drawSheet(
      [
        ['2023年度考核得分'],
        ['序号', '单位', ...lines.map(({ name, max }) => `${name}（${max}分）`), ...(dress.totalWord ? [dress.totalWord] : [])],
        ...plan.scores.map((_, unit): Drawn[] => [
          unit + 1,
          NAMES[unit] ?? null,
          ...lines.map((line) => scoreOf(unit, line)),
          ...(dress.totalWord ? [total(unit)] : []),
        ]),
      ],
      { name: '汇总', at },
    ),
  ];
}

test('a drawn table is read right, or said not to be understood', () => {
  fc.assert(
    fc.property(plans, dresses, (plan, dress) => {
      const { units, findings } = assessed(drawn(plan, dress));
      const loud = findings.some(({ code }) => CATALOGUE[code] !== 'info');
      const graded = units.filter(({ standing }) => standing.kind === 'graded');
      const right = plan.scores.map((scores, unit) => `${NAMES[unit]} ${scores.reduce((a, b) => a + b, 0)}`);
      const read = graded.map(({ unit, total }) => `${unit.name} ${total.toNumber()}`);
      // Right, or said, or silent; never wrong.
      if (read.length === 0) expect(units.length === 0 || loud).toBe(true);
      else expect(read).toEqual(right);
    }),
    RUNS,
  );
});
