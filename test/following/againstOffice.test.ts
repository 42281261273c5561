/** @jest-environment node */
import { follow } from '../../src/following/follow.ts';
import { nodeCodec } from '../../src/hosts/xlsx/nodeCodec.ts';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook.ts';
import { runToEnd } from '../../src/workbook/runToEnd.ts';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { hasOffice, recalculateAll } from '../formulas/officeRun.ts';
import { isSameResult } from '../support/followedCells.ts';
import { makeXlsx } from '../support/xlsx.ts';
import { CELLS, EXCEL_ALONE, FORMULAS, LEFT_OUT } from './cases.ts';

// What is built holds neither (UNUSED in webpack.config.js).
jest.mock('jstat', () => ({}));
jest.mock('bessel', () => ({}));

/** Formulas stand in column H from row 1, so that ranges meet them in rows 1 to 12. */
const COLUMN = 7;

function workbook(formulas: readonly string[]): Uint8Array {
  const rows = Array.from({ length: Math.max(CELLS.length, formulas.length) }, (_, i) => {
    const formula = formulas[i];
    return [...(CELLS[i] ?? [null, null, null, null, null, null]), null, formula === undefined ? null : { f: formula }];
  });
  return makeXlsx({ sheets: [{ name: '表', rows }] });
}

function read(bytes: Uint8Array): WorkbookSnapshot {
  return runToEnd(readWorkbook(bytes, nodeCodec));
}

/** What the formulas come to once somebody has written them. */
function followed(bytes: Uint8Array): ReturnType<typeof follow> {
  const before = read(bytes);
  const rows =
    before.sheets[0]?.rows.flatMap(({ rowIndex, cells }) =>
      cells.flatMap((cell) => (cell.formula === undefined ? [] : [{ rowIndex, cell }])),
    ) ?? [];
  return follow(
    before,
    rows.map(({ rowIndex, cell }) => ({
      edit: 'set-formulas',
      sheet: '表',
      range: `${'ABCDEFGH'[cell.columnIndex] ?? ''}${rowIndex + 1}`,
      // A result that none of them has.
      formulas: [[{ formula: cell.formula ?? '', value: '旧' }]],
    })),
  );
}

function cellIn({ sheets }: WorkbookSnapshot, rowIndex: number): Cell | undefined {
  return sheets[0]?.rows.find((row) => row.rowIndex === rowIndex)?.cells.find(({ columnIndex }) => columnIndex === COLUMN);
}

(hasOffice ? test : test.skip)(
  'formulas come to what LibreOffice makes of them',
  () => {
    const bytes = workbook(FORMULAS);
    const { workbook: ours, kept } = followed(bytes);
    const theirs = read(recalculateAll(new Map([['cases', bytes]])).get('cases') as Uint8Array);
    const wrong = FORMULAS.flatMap((formula, i) => {
      const [cell, other] = [cellIn(ours, i), cellIn(theirs, i)];
      return cell && isSameResult(cell, other) ? [] : [`${formula}: ${String(cell?.value)}, LibreOffice ${String(other?.value)}`];
    });
    expect(wrong).toEqual([]);
    expect(kept).toEqual([]);
  },
  120_000,
);

test.each(EXCEL_ALONE)('%s comes to what Excel makes of it', (formula, value) => {
  const { workbook: ours, kept } = followed(workbook([formula]));
  expect([cellIn(ours, 0)?.value, kept]).toEqual([value, []]);
});

test.each(LEFT_OUT)('%s is left to the program that calculates', (formula) => {
  const { kept, workbook: ours } = followed(workbook([formula]));
  expect(kept).toMatchObject([{ sheet: '表', rowIndex: 0, columnIndex: COLUMN }]);
  expect(cellIn(ours, 0)?.value).toBe('旧');
});
