import fc from 'fast-check';
import { drawSheet, type Drawn } from '../support/drawSheet.ts';
import { book, collect, type Indicator } from './rounds.ts';
import { addressOf } from '../../src/workbook/address.ts';
import type { SheetSnapshot } from '../../src/workbook/snapshot.ts';

/** Twelve indicators whose maxima add up to 100, and units with a column or a sheet each. */
const NAMES = [
  '政策落实',
  '制度核查',
  '目录清单',
  '信息归集',
  '诚信档案',
  '平台推广',
  '信用承诺',
  '联合惩戒',
  '信用核查',
  '政务诚信',
  '诚信宣传',
  '信用修复',
];
const MAXIMA = [4, 6, 8, 10, 12, 10, 8, 6, 8, 10, 12, 6];
const UNITS = ['东区', '西区', '南区', '北区'];
const INDICATORS: readonly Indicator[] = NAMES.map((name, i) => [i + 1, null, name, MAXIMA[i] ?? 0]);

/** A row of the returned table: an indicator by its place, one of the unit's own, or nothing. */
type Row = { readonly of: number } | { readonly of: 'added'; readonly name: string } | { readonly of: 'blank' };

/** What a unit does to a table: rows moved, left out, renumbered, some renamed, others put between, columns inserted. */
const tampered = fc
  .record({
    order: fc.shuffledSubarray(
      NAMES.map((_, i) => i),
      { minLength: 8 },
    ),
    sorted: fc.boolean(),
    renumbered: fc.boolean(),
    added: fc.array(fc.record({ at: fc.nat(12), name: fc.constantFrom('自加一项', '另加一项', '补充说明事项') }), { maxLength: 2 }),
    blanks: fc.array(fc.nat(12), { maxLength: 3 }),
    extraColumns: fc.array(fc.constantFrom(0, 1, 2), { maxLength: 2 }),
    raised: fc.option(fc.nat(11), { nil: null }),
    renamed: fc.option(fc.nat(11), { nil: null }),
    units: fc.shuffledSubarray(UNITS, { minLength: 4 }),
  })
  .map(({ order, sorted, added, blanks, ...rest }) => {
    const rows: Row[] = (sorted ? [...order].sort((a, b) => a - b) : order).map((of) => ({ of }));
    for (const { at, name } of added) rows.splice(at, 0, { of: 'added', name });
    for (const at of blanks) rows.splice(at, 0, { of: 'blank' });
    return { rows, ...rest };
  });

/** A score that says whose it is, of which indicator: below every maximum, and no two alike. */
const score = (unit: number, indicator: number): number => Math.round((unit + 1) * 100 + indicator) / 1000;

const OF_ADDED = 0.999;

interface Shape {
  readonly rows: readonly Row[];
  readonly units: readonly string[];
  readonly renumbered: boolean;
  readonly extraColumns: readonly number[];
  readonly raised: number | null;
  readonly renamed: number | null;
  readonly isFilled: boolean;
}

/** A matrix so shaped, its indicators from row 4 on. */
function matrixOf({ rows, units, renumbered, extraColumns, raised, renamed, isFilled }: Shape): SheetSnapshot {
  let number = 0;
  const widened = (cells: readonly Drawn[], words: string | null): readonly Drawn[] => {
    const wide = [...cells];
    for (const at of extraColumns) wide.splice(at + 1, 0, words);
    return wide;
  };
  const lines = rows.map((row): readonly Drawn[] => {
    if (row.of === 'blank') return [];
    number++;
    const [seq, , name, max] = row.of === 'added' ? [number, null, row.name, 2] : (INDICATORS[row.of] as Indicator);
    const called = row.of === renamed ? '改写过的名称' : name;
    const own = typeof row.of === 'number' && row.of === raised ? Number(max) + 5 : max;
    const scores = units.map((unit) => (!isFilled ? null : typeof row.of === 'number' ? score(UNITS.indexOf(unit), row.of) : OF_ADDED));
    return widened([renumbered ? number : seq, called, own, ...scores], null);
  });
  const last = 3 + lines.length;
  const shift = extraColumns.length;
  const letter = (column: number): string => String.fromCharCode(65 + column);
  const left = Array.from({ length: 3 + shift }, (_, column) => letter(column));
  return drawSheet(
    [
      ['信用体系建设考核表'],
      widened(['序号', '考核指标', '分值', '自评得分', null, null, null], '责任科室'),
      widened([null, null, null, ...units], null),
      ...lines,
      widened(['合计', null, { f: `SUM(${String.fromCharCode(67 + shift)}4:${String.fromCharCode(67 + shift)}${last})`, v: 100 }], null),
      [`考核单位包括：${units.join('、')}`],
    ],
    { name: '县市区', merges: [...left.map((column) => `${column}2:${column}3`), `${letter(left.length)}2:${letter(left.length + 3)}2`] },
  );
}

const ISSUED = book(
  matrixOf({
    rows: NAMES.map((_, of) => ({ of })),
    units: UNITS,
    renumbered: false,
    extraColumns: [],
    raised: null,
    renamed: null,
    isFilled: false,
  }),
);

/** What the cells of the issued table are of. */
const OF_CELL = new Map(
  UNITS.flatMap((_, u) => NAMES.map((_name, i) => [addressOf({ rowIndex: 3 + i, columnIndex: 3 + u }), score(u, i)] as const)),
);

test('whatever was moved, renamed, renumbered, added, left out or inserted, no score lands in another unit or indicator', () => {
  let takenInAll = 0;
  fc.assert(
    fc.property(tampered, (shape) => {
      const { entries, changes } = collect(ISSUED, [{ file: 'a', workbook: book(matrixOf({ ...shape, isFilled: true })) }]);
      takenInAll += entries.length;
      for (const { at, value } of entries) {
        // One row left out and one added in its place are one row with another text, which is said.
        const name = NAMES[at.rowIndex - 3] ?? '';
        const isRenamed = UNITS.some((_, u) => value === score(u, shape.renamed ?? -1));
        if ((value === OF_ADDED || isRenamed) && changes.some(({ kind, issued }) => kind === 'text' && issued === name)) continue;
        expect({ cell: addressOf(at), value }).toEqual({ cell: addressOf(at), value: OF_CELL.get(addressOf(at)) });
      }
    }),
    { numRuns: 80, seed: 7 },
  );
  // The property would hold of a program that takes nothing.
  expect(takenInAll).toBeGreaterThan(2_000);
});
