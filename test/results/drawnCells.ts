import { writeResults } from '../../src/results/writeResults.ts';
import { addressOf, parseArea } from '../../src/workbook/address.ts';
import type { Edit } from '../../src/workbook/edit.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import { drawSheet, drawWorkbook, type Drawn, type DrawOptions } from '../support/drawSheet.ts';
import { assessedWorkbook } from '../support/outline.ts';
import { splitEdits } from '../support/splitEdits.ts';

/** What edits write to one sheet: by address, `=formula → result` or the value. */
export type DrawnCells = ReadonlyMap<string, string>;

export function cellsOf(edits: readonly Edit[], sheet: string): DrawnCells {
  const cells = new Map<string, string>();
  for (const edit of splitEdits(edits)) {
    if ((edit.edit !== 'set-values' && edit.edit !== 'set-formulas') || edit.sheet !== sheet) continue;
    const { top, left } = parseArea(edit.range) ?? { top: 0, left: 0 };
    (edit.edit === 'set-values' ? edit.values : edit.formulas).forEach((row, i) =>
      row.forEach((cell, k) => {
        const shown = typeof cell === 'object' ? cell && `=${cell.formula} → ${cell.value}` : String(cell);
        if (shown !== null) cells.set(addressOf({ rowIndex: top + i, columnIndex: left + k }), shown);
      }),
    );
  }
  return cells;
}

export function resultsOf(workbook: WorkbookSnapshot): readonly Edit[] {
  return writeResults(workbook, assessedWorkbook(workbook));
}

/** The cells of a sheet of Kaohe's that a workbook of these sheets gets. */
export function drawnCells(sheet: string, ...sheets: readonly SheetSnapshot[]): DrawnCells {
  return cellsOf(resultsOf(drawWorkbook(...sheets)), sheet);
}

/** 考核明细 of one sheet of rows. */
export function detailOf(rows: readonly (readonly Drawn[])[], options: DrawOptions = { name: '甲' }): DrawnCells {
  return drawnCells('考核明细', drawSheet(rows, options));
}
