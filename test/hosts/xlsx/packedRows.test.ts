import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countCells, rowPacker } from '../../../src/hosts/xlsx/packedRows.ts';
import { nodeCodec } from '../../../src/hosts/xlsx/nodeCodec.ts';
import { readSheetPart } from '../../../src/hosts/xlsx/readSheetPart.ts';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook.ts';
import { textPool } from '../../../src/hosts/xlsx/textPool.ts';
import type { Cell, RowSnapshot } from '../../../src/workbook/snapshot.ts';
import { finish } from '../../support/readWorkbookFile.ts';

const CELLS: readonly Cell[] = [
  { columnIndex: 0, kind: 'number', value: 0 },
  { columnIndex: 1, kind: 'number', value: -0 },
  { columnIndex: 2, kind: 'number', value: 268_435_455 },
  { columnIndex: 3, kind: 'number', value: 268_435_456 },
  { columnIndex: 4, kind: 'number', value: -1.5e-300, formula: '1/3' },
  { columnIndex: 5, kind: 'number', value: 0.5, format: 'percent' },
  { columnIndex: 6, kind: 'number', value: 44_000, format: 'date', formula: 'TODAY()' },
  { columnIndex: 7, kind: 'text', value: '' },
  { columnIndex: 8, kind: 'text', value: '市财政局', formula: 'IF(\'单位12\'!$D$5="","",\'单位12\'!$D$5)' },
  { columnIndex: 9, kind: 'boolean', value: true },
  { columnIndex: 10, kind: 'boolean', value: false, formula: 'A1=007' },
  { columnIndex: 11, kind: 'error', value: '#REF!' },
  { columnIndex: 12, kind: 'uncalculated', value: null, formula: '123456789012345678901234567890+0.10+00100' },
  { columnIndex: 16_383, kind: 'text', value: '末' },
];

const packed = (rows: readonly RowSnapshot[]): readonly RowSnapshot[] => {
  const packer = rowPacker();
  for (const { rowIndex, cells } of rows) packer.add(rowIndex, cells);
  return packer.rows();
};

test('every cell comes back as it was, in whatever order rows are asked for', () => {
  const rows = packed([
    { rowIndex: 3, cells: CELLS },
    { rowIndex: 1_048_575, cells: [...CELLS].reverse() },
  ]);
  expect(rows[1]?.cells).toEqual([...CELLS].reverse());
  expect(rows[0]?.cells).toEqual(CELLS);
  expect(Object.is(rows[0]?.cells[1]?.value, -0)).toBe(true);
  expect(rows.map(({ rowIndex }) => rowIndex)).toEqual([3, 1_048_575]);
});

test('a packed row is plain data for what clones, prints and spreads', () => {
  const plain = [{ rowIndex: 3, cells: CELLS.filter(({ columnIndex }) => columnIndex !== 1) }];
  const rows = packed(plain);
  expect(structuredClone(rows)).toEqual(plain);
  expect(JSON.parse(JSON.stringify(rows))).toEqual(plain);
  expect(rows.map((row) => ({ ...row }))).toEqual(plain);
});

test('cells are counted without unpacking them', () => {
  const rows = packed([
    { rowIndex: 0, cells: CELLS },
    { rowIndex: 1, cells: [] },
    { rowIndex: 2, cells: CELLS.slice(0, 2) },
  ]);
  expect(countCells(rows)).toBe(CELLS.length + 2);
  expect(countCells([{ rowIndex: 0, cells: CELLS }])).toBe(CELLS.length);
});

test('a sheet is the same packed, with rows in any order, and from too few cells on plain', () => {
  const read = (sheetData: string, packedFrom?: number): readonly RowSnapshot[] =>
    readSheetPart(new TextEncoder().encode(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`), {
      part: 'a.xml',
      strings: [],
      pool: textPool(),
      kinds: [],
      ...(packedFrom === undefined ? {} : { packedFrom }),
    }).rows;
  const isPacked = ([row]: readonly RowSnapshot[]): boolean => Object.getOwnPropertyDescriptor(row, 'cells')?.get !== undefined;
  const inOrder = '<row r="1"><c><v>1</v></c><c><f>A1*2</f><v>2</v></c></row><row r="3"><c r="B3" t="str"><v>甲</v></c></row>';
  expect(isPacked(read(inOrder, 3))).toBe(true);
  expect(read(inOrder, 3)).toEqual(read(inOrder));
  expect(isPacked(read(inOrder, 4))).toBe(false);
  expect(read(inOrder, 4)).toEqual(read(inOrder));
  const otherwise = '<row r="3"><c r="B3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>';
  expect(read(otherwise, 1)).toEqual(read(otherwise));
  expect(read(otherwise, 1).map(({ rowIndex }) => rowIndex)).toEqual([0, 2]);
});

test('the cells of real workbooks come back as they were', () => {
  const folder = 'assets/examples';
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.xlsx'))) {
    for (const { rows } of finish(readWorkbook(readFileSync(join(folder, name)), nodeCodec)).sheets) expect(packed(rows)).toEqual(rows);
  }
  expect.hasAssertions();
});
