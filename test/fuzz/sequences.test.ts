import fc from 'fast-check';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { openPackage } from '../../src/hosts/xlsx/openPackage.ts';
import { editBytes } from '../../src/hosts/xlsx/write/writeWorkbook.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { HostFailureError } from '../../src/workbook/failure.ts';
import { cleared, read, written } from '../limits/openHostile.ts';
import { makeXlsx, type DrawnSheet } from '../support/xlsx.ts';
import { drawnSheets } from './drawnTables.ts';
import { FUZZ_TIMEOUT, fuzz } from './fuzz.ts';

/** What is typed into a sheet of the office's between two runs. */
const typed = fc.array(
  fc.record({
    row: fc.integer({ min: 1, max: 16 }),
    column: fc.constantFrom(...'ABCDEFGH'),
    value: fc.constantFrom<string | number>(0, 1, 5, 99, '', '无', '不适用', '附件'),
  }),
  { maxLength: 4 },
);

interface Sequence {
  readonly sheets: readonly DrawnSheet[];
  readonly typed: readonly { readonly row: number; readonly column: string; readonly value: string | number }[];
}

/** Assessed, typed into, assessed again, cleared: what is left is what was drawn and typed, and a second run of each changes nothing. */
function holds({ sheets, typed: cells }: Sequence): void {
  const bytes = makeXlsx({ sheets });
  const sheet = read(bytes).sheets[0]?.name ?? '';
  const type = (file: Uint8Array): Uint8Array | null => {
    try {
      const edits = cells.map(
        ({ row, column, value }) => ({ edit: 'set-values', sheet, range: `${column}${row}`, values: [[value]] }) as const,
      );
      return editBytes(file, edits, nodeCodec);
    } catch (error) {
      // Inside a merged area.
      if (error instanceof HostFailureError) return null;
      throw error;
    }
  };
  const first = written(bytes);
  const after = type(first);
  const without = type(bytes);
  expect(after === null).toBe(without === null);
  if (!after || !without) return;
  const second = written(after);
  expect(contentOf(written(second))).toEqual(contentOf(second));
  const left = cleared(second);
  expect(contentOf(left)).toEqual(contentOf(without));
  expect(cleared(left).length).toBe(left.length);
  expect([...openPackage(left, nodeCodec).entries.keys()].filter((part) => part.includes('worksheets/')).length).toBe(
    read(bytes).sheets.length,
  );
}

function contentOf(bytes: Uint8Array): Pick<WorkbookSnapshot, 'names'> & { readonly sheets: readonly unknown[] } {
  const { sheets, names } = read(bytes);
  return { names, sheets };
}

/** A maximum of 301 digits made the formula of a validation longer than Excel takes, and the whole writing was refused. */
const LONG_MAXIMUM: Sequence = {
  sheets: [
    {
      name: '甲局',
      rows: [
        ['工作任务', '分值', '序号', '乙局'],
        [1e300],
        [0, '小计', '无', { f: 'D2+D3', v: 38.75 }, 32, true],
        [43831, { f: 'SUM(F:F)', v: 28.375 }, '附加分'],
      ],
      after: '<mergeCells count="1"><mergeCell ref="G9:H11"/></mergeCells>',
    },
    {
      name: 'Sheet1',
      rows: [
        [],
        ['乙局', '工作任务'],
        [true, null, 0.30000000000000004, 39, 4, ' '],
        [24, 21, '/', '总分', '自评分', null, 'y', 1000000000000000],
        ['得分', 1e-9, { f: '((((D2))))', v: 8 }, 1e-9, null, 20],
      ],
      after: '<mergeCells count="1"><mergeCell ref="A4:C7"/></mergeCells>',
    },
  ],
  typed: [{ row: 1, column: 'A', value: '无' }],
};

test(
  'assess, edit, assess, clear',
  () => fuzz('sequences', fc.record({ sheets: drawnSheets, typed }), holds, [LONG_MAXIMUM]),
  FUZZ_TIMEOUT,
);
