import fc from 'fast-check';
import { countCells, rowPacker } from '../../../src/hosts/xlsx/packedRows.ts';
import type { Cell, RowSnapshot } from '../../../src/workbook/snapshot.ts';

const content: fc.Arbitrary<Omit<Cell, 'columnIndex' | 'formula'>> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constantFrom(0, -0, 268_435_455, 268_435_456)),
    format: fc.constantFrom('percent' as const, 'date' as const, undefined),
  }),
  fc.record({ kind: fc.constantFrom('text' as const, 'error' as const), value: fc.string({ unit: 'grapheme' }) }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
);
const formula = fc.oneof(
  fc
    .tuple(fc.constantFrom("'甲1局'!F", 'SUM(A0', '1E5+', ''), fc.integer({ min: 0, max: 2 ** 31 }))
    .map(([before, number]) => `${before}${number}`),
  fc.constantFrom('IF(A1="007",12345678901234567890,0.50)', '"2020年"&B3'),
);

/** As readers make them: what is not there is left out. */
function drawn(
  columnIndex: number,
  { kind, value, ...rest }: { kind: Cell['kind']; value: unknown; format?: string | undefined },
  of?: string,
): Cell {
  const format = rest.format === undefined ? {} : { format: rest.format };
  return { columnIndex, kind, value, ...format, ...(of === undefined ? {} : { formula: of }) } as Cell;
}

const cells = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 16_383 }), content, fc.option(formula, { nil: undefined })), {
    selector: ([at]) => at,
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => [...all].sort(([a], [b]) => a - b).map(([at, held, of]) => drawn(at, held, of)));
const rowsOfSheet = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 1_048_575 }), cells), { selector: ([at]) => at, maxLength: 12 })
  .map((all) => all.map(([rowIndex, held]): RowSnapshot => ({ rowIndex, cells: held })));

test('rows come back as they were packed, asked for in any order, and cloned they are plain data', () => {
  fc.assert(
    fc.property(rowsOfSheet, (rows) => {
      const packer = rowPacker();
      for (const { rowIndex, cells } of rows) packer.add(rowIndex, cells);
      const packed = packer.rows();
      expect(countCells(packed)).toBe(countCells(rows));
      for (const place of [...packed.keys()].reverse()) expect(packed[place]?.cells).toStrictEqual(rows[place]?.cells);
      expect(structuredClone(packed)).toStrictEqual(rows);
      expect(JSON.stringify(packed)).toBe(JSON.stringify(rows));
    }),
  );
});

test('a formula without a result, and one cell in each of many rows', () => {
  const packer = rowPacker();
  const rows = Array.from({ length: 50_000 }, (_, i): RowSnapshot => ({
    rowIndex: i,
    cells: [{ columnIndex: 2, kind: 'uncalculated', value: null, formula: `IF('东局'!F${i + 1}="","",'东局'!F${i + 1})` }],
  }));
  for (const { rowIndex, cells } of rows) packer.add(rowIndex, cells);
  const packed = packer.rows();
  expect(packed[49_999]).toEqual(rows[49_999]);
  expect(packed.every((row, i) => row.cells[0]?.formula === rows[i]?.cells[0]?.formula)).toBe(true);
});
