import { areaAddress } from '../../workbook/address.ts';
import { MOST_CELLS } from '../../workbook/edits/areaOf.ts';
import type { Edit, FormulaValue, PlainValue } from '../../workbook/edit.ts';

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
  const height = Math.max(1, Math.floor(MOST_CELLS / (rows[0]?.length || 1)));
  if (rows.length <= height) return blockEdits(sheet, rows, top, left);
  return Array.from({ length: Math.ceil(rows.length / height) }, (_, i) =>
    blockEdits(sheet, rows.slice(i * height, (i + 1) * height), top + i * height, left),
  ).flat();
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
      values: rows.map((row) => row.slice(from, to + 1).map((cell) => (isValue(cell) ? cell : null))),
    })),
    ...runs(holds(isFormula)).map(([from, to]): Edit => ({
      edit: 'set-formulas',
      sheet,
      range: rangeOf(from, to),
      formulas: rows.map((row) => row.slice(from, to + 1).map((cell) => (isFormula(cell) ? cell : null))),
    })),
  ];
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
