import { areaAddress } from '../address.ts';
import { areaOf } from './areaOf.ts';
import { type FormulaValue, isFormula, type PlainValue } from './cellValue.ts';
import type { SetFormulas } from './setFormulas.ts';
import { checkedRows, type SetRows } from './setRows.ts';
import type { SetValues } from './setValues.ts';

type CellOfRow = PlainValue | FormulaValue | null;

/**
 * The same as values and formulas apart, all of them in memory: columns side by side that hold values are one edit, and so are those that
 * hold formulas. A column with both is in both.
 */
export function splitRows(edit: SetRows): readonly (SetValues | SetFormulas)[] {
  const { sheet } = edit;
  const area = areaOf(edit, edit.range);
  const rows = [...checkedRows(edit)];
  const width = rows[0]?.length ?? 0;
  const holds = (is: (cell: CellOfRow) => boolean) => Array.from({ length: width }, (_, k) => rows.some((row) => is(row[k] ?? null)));
  const rangeOf = (from: number, to: number): string => areaAddress({ ...area, left: area.left + from, right: area.left + to });
  return [
    ...runs(holds(isValue)).map(([from, to]): SetValues => ({
      edit: 'set-values',
      sheet,
      range: rangeOf(from, to),
      values: rows.map((row) => row.slice(from, to + 1).map((cell) => (isValue(cell) ? cell : null))),
    })),
    ...runs(holds(isFormula)).map(([from, to]): SetFormulas => ({
      edit: 'set-formulas',
      sheet,
      range: rangeOf(from, to),
      formulas: rows.map((row) => row.slice(from, to + 1).map((cell) => (isFormula(cell) ? cell : null))),
    })),
  ];
}

function isValue(cell: CellOfRow): cell is PlainValue {
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
