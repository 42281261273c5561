import { areaAddress } from '../../workbook/address.ts';
import type { Edit, FormulaValue, PlainValue } from '../../workbook/edit.ts';
import { LONGEST_TEXT } from '../../workbook/limits.ts';
import { areaParts } from './areaParts.ts';

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
  const parts = areaParts({ top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 0) - 1 });
  return parts.flatMap((part) => blockEdits(sheet, rows.slice(part.top - top, part.bottom - top + 1), part.top, left));
}

function blockEdits(sheet: string, rows: readonly (readonly CellDraft[])[], top: number, left: number): readonly Edit[] {
  const width = rows[0]?.length ?? 0;
  const holds = (is: (cell: CellDraft) => boolean) => Array.from({ length: width }, (_, k) => rows.some((row) => is(row[k] ?? null)));
  const rangeOf = (from: number, to: number): string =>
    areaAddress({ top, left: left + from, bottom: top + rows.length - 1, right: left + to });
  return [
    ...runs(holds(isValue)).map(([from, to]): Edit => ({
      edit: 'set-values',
      sheet,
      range: rangeOf(from, to),
      values: rows.map((row) => row.slice(from, to + 1).map((cell) => (isValue(cell) ? fitting(cell) : null))),
    })),
    ...runs(holds(isFormula)).map(([from, to]): Edit => ({
      edit: 'set-formulas',
      sheet,
      range: rangeOf(from, to),
      formulas: rows.map((row) => row.slice(from, to + 1).map((cell) => (isFormula(cell) ? cell : null))),
    })),
  ];
}

/** A sentence around a text of the office's may come to be longer than a cell. */
export function fitting(value: PlainValue): PlainValue {
  return typeof value === 'string' && value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
}

export function isFormula(cell: CellDraft): cell is FormulaValue {
  return typeof cell === 'object' && cell !== null;
}

/** What a cell shows. */
export function shownBy(cell: CellDraft): PlainValue | null {
  return isFormula(cell) ? cell.value : cell;
}

function isValue(cell: CellDraft): cell is PlainValue {
  return typeof cell !== 'object';
}

/** From and to of each run of true, both included. */
function runs(flags: readonly boolean[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  flags.forEach((flag, i) => {
    const last = found.at(-1);
    if (!flag) return;
    if (last?.[1] === i - 1) last[1] = i;
    else found.push([i, i]);
  });
  return found;
}
