import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/findings/catalogue.ts';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { readWorkbookFile } from '../support/readWorkbookFile.ts';
import { assessedWorkbook } from '../support/outline.ts';

const FOLDER = '../shared/layouts';
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')) : [];
const STEP = 0.5;

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly cell: number;
}

/** The cells with plain numbers. */
function numbersIn({ sheets }: WorkbookSnapshot): readonly Place[] {
  return sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, i) =>
        cell.kind === 'number' && cell.formula === undefined && cell.format === undefined ? [{ sheet, row, cell: i }] : [],
      ),
    ),
  );
}

function withChanged(workbook: WorkbookSnapshot, at: Place, by: number): WorkbookSnapshot {
  const changed = (cell: Cell): Cell => (cell.kind === 'number' ? { ...cell, value: cell.value + by } : cell);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, s) =>
      s !== at.sheet
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row, r) =>
              r !== at.row ? row : { ...row, cells: row.cells.map((cell, c) => (c === at.cell ? changed(cell) : cell)) },
            ),
          },
    ),
  };
}

function said(workbook: WorkbookSnapshot) {
  const { units, findings } = assessedWorkbook(workbook, '2024-12-31');
  return {
    totals: units.map(({ unit, total, table }) => [`${table.sheet} ${unit.name}`, total.toNumber()] as const),
    loud: findings.filter(({ code }) => CATALOGUE[code] !== 'info').length,
  };
}

test.each(names)('%s with one figure disturbed says so, or changes by no more than that figure', (name) => {
  const office = readWorkbookFile(join(FOLDER, name));
  const before = said(office);
  const silent = numbersIn(office).flatMap((place) =>
    [STEP, -STEP].flatMap((by) => {
      const after = said(withChanged(office, place, by));
      if (after.loud > before.loud || (before.loud > 0 && after.loud > 0)) return [];
      const off =
        after.totals.length !== before.totals.length ||
        after.totals.some(
          ([unit, total], i) => before.totals[i]?.[0] !== unit || Math.abs(total - (before.totals[i]?.[1] ?? 0)) > STEP + 1e-9,
        );
      return off
        ? [`${office.sheets[place.sheet]?.name} row ${place.row} cell ${place.cell} by ${by}: ${JSON.stringify(after.totals)}`]
        : [];
    }),
  );
  expect(silent).toEqual([]);
});
