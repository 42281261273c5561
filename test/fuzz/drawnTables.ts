import fc from 'fast-check';
import type { DrawnCell, DrawnSheet } from '../support/xlsx.ts';

const HEADERS = [
  '序号',
  '工作任务',
  '考核指标',
  '分值',
  '自评分',
  '考核得分',
  '得分',
  '佐证材料',
  '扣分原因',
  '评分标准',
  '甲局',
  '乙局',
  '考核单位',
  '合计',
  '权重',
];
const WORDS = [
  ...HEADERS,
  '小计',
  '总分',
  '附加分',
  '加分项',
  '一票否决',
  '不适用',
  '/',
  '—',
  '无',
  '5分',
  '扣分项',
  '被考核单位：甲局',
  '（满分100分）',
  '一、组织领导（20分）',
  '每报一篇得1分，最高得5分',
  '12月底前',
  '=',
  ' ',
  '😀',
  '_x000D_',
];

const text = fc.oneof(
  { arbitrary: fc.constantFrom(...WORDS), weight: 8 },
  { arbitrary: fc.string({ maxLength: 12 }).map((one) => one.replace(/[^\P{C}]/gu, '')), weight: 1 },
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 100 }),
  fc.integer({ min: 0, max: 400 }).map((one) => one / 8),
  fc.constantFrom(0, -0, 1e15, 1e-9, 1e300, 0.1 + 0.2, 43_831),
);
const cell: fc.Arbitrary<DrawnCell> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 3 },
  { arbitrary: number, weight: 4 },
  { arbitrary: text, weight: 4 },
  { arbitrary: fc.boolean(), weight: 1 },
  {
    arbitrary: fc.record({
      f: fc.constantFrom(
        'SUM(D2:D9)',
        'SUM(D2,D3)',
        'D2+D3',
        'SUBTOTAL(9,D2:D9)',
        'SUM(F:F)',
        'A1',
        '((((D2))))',
        'SUM(D2:D3)+D9',
        '#REF!+1',
      ),
      v: fc.oneof(number, text),
    }),
    weight: 1,
  },
);

/** Rows of a sheet: mostly a table of indicators with things where they do not belong. */
const rows = fc
  .record({
    above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    header: fc.array(fc.constantFrom(...HEADERS), { minLength: 2, maxLength: 9 }),
    body: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 14 }),
  })
  .map(({ above, header, body }) => [...above, header, ...body]);

const sheetName = fc.constantFrom('甲局', '乙局', 'Sheet1', "a'b", '考核汇总', '问题清单', '数据 1');
const area = fc
  .tuple(fc.nat(12), fc.nat(7), fc.nat(3), fc.nat(3))
  .map(
    ([row, column, down, right]) => `${'ABCDEFGHIJK'[column] ?? 'A'}${row + 1}:${'ABCDEFGHIJK'[column + right] ?? 'K'}${row + 1 + down}`,
  );

/** The sheets of a workbook: one to three, with a merged area or a hidden one among them. */
export const drawnSheets: fc.Arbitrary<readonly DrawnSheet[]> = fc
  .uniqueArray(
    fc.record({ name: sheetName, rows, merge: fc.option(area), state: fc.option(fc.constantFrom('hidden', 'veryHidden'), { freq: 8 }) }),
    { minLength: 1, maxLength: 3, selector: ({ name }) => name },
  )
  .map((sheets) =>
    sheets.map(({ name, rows: drawn, merge, state }, i) => ({
      name,
      rows: drawn,
      ...(merge === null ? {} : { after: `<mergeCells count="1"><mergeCell ref="${merge}"/></mergeCells>` }),
      ...(state === null || i === 0 ? {} : { state }),
    })),
  );
