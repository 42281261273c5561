import { areaAddress } from '../../workbook/address.ts';
import type { Edit, FormulaValue, PlainValue, SetRows } from '../../workbook/edit.ts';
import { isFormula } from '../../workbook/edits/cellValue.ts';
import { type Rows, rowsFrom } from '../../workbook/edits/rows.ts';
import { splitRows } from '../../workbook/edits/splitRows.ts';
import { LONGEST_TEXT } from '../../workbook/limits.ts';
import { areaParts } from './areaParts.ts';

export { isFormula };

/** A cell to be written: a value, a formula with its result, or nothing. */
export type CellDraft = PlainValue | FormulaValue | null;

/**
 * The edits that write a block of cells: columns side by side that hold values are one edit, and so are those that hold
 * formulas. A column with both is in both.
 *
 * @param rows all of the same length
 * @param top and `left` of the block's first cell, zero-based
 */
export function cellEdits(sheet: string, rows: readonly (readonly CellDraft[])[], top: number, left: number): readonly Edit[] {
  return rowEdits(sheet, rows.map(fittingRow), top, left, rows[0]?.length ?? 0).flatMap(splitRows);
}

/** The same as rows that need not be there yet, none with a text longer than a cell: as many edits as it takes. */
export function rowEdits(sheet: string, rows: Rows<CellDraft>, top: number, left: number, width: number): readonly SetRows[] {
  return areaParts({ top, left, bottom: top + rows.length - 1, right: left + width - 1 }).map((part) => ({
    edit: 'set-rows',
    sheet,
    range: areaAddress(part),
    rows: rowsFrom(rows, part.top - top, part.bottom - top + 1),
  }));
}

/** A sentence around a text of the office's may come to be longer than a cell. */
export function fitting(value: PlainValue): PlainValue {
  return isTooLong(value) ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
}

/** The same of the values of a row. */
export function fittingRow(row: readonly CellDraft[]): readonly CellDraft[] {
  return row.some(isTooLong) ? row.map((cell) => (cell === null || isFormula(cell) ? cell : fitting(cell))) : row;
}

function isTooLong(value: CellDraft): value is string {
  return typeof value === 'string' && value.length > LONGEST_TEXT;
}

/** What a cell shows. */
export function shownBy(cell: CellDraft): PlainValue | null {
  return isFormula(cell) ? cell.value : cell;
}
