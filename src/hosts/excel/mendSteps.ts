import { addressOf, areaAddress, type Position } from '../../workbook/address.ts';
import type { SetFormulas, SetValues } from '../../workbook/edit.ts';
import { groupBy } from '../../workbook/groupBy.ts';
import { bytesIn } from './bytesIn.ts';
import { formulaSteps, valueSteps } from './cellSteps.ts';
import { wantedBy, type Entry, type WrongCell } from './checkContent.ts';
import type { SheetContent } from './sheetContent.ts';
import type { Step } from './steps.ts';
import { typed } from './typed.ts';
import { smallest } from '../../workbook/smallest.ts';
import { largest } from '../../workbook/largest.ts';

/**
 * Puts cells right: each is written again by itself, which below a filter can do what writing several at once did not. A column that a
 * table filled down is written as a whole: one formula alone would fill it down again.
 *
 * @param formatAt the number format of a cell
 */
export function mendSteps(
  sheet: string,
  wrong: readonly WrongCell[],
  edits: readonly (SetValues | SetFormulas)[],
  now: SheetContent,
  formatAt: (at: Position) => string,
): readonly Step[] {
  const filled = new Set(wrong.flatMap((one) => (one.filled ? [one.at.columnIndex] : [])));
  const single = wrong.flatMap(({ at, entry }) =>
    entry === null || filled.has(at.columnIndex) ? [] : cellSteps(sheet, at, entry, formatAt(at)),
  );
  const entries = [...[...wantedBy(edits).values()].map(({ at, entry }) => ({ at, entry })), ...wrong].filter(({ at }) =>
    filled.has(at.columnIndex),
  );
  return [
    ...single,
    ...[...groupBy(entries, ({ at }) => at.columnIndex)].map(([columnIndex, some]) => columnStep(sheet, columnIndex, some, now)),
  ];
}

function cellSteps(sheet: string, at: Position, entry: Entry, format: string): readonly Step[] {
  const range = addressOf(at);
  return typeof entry === 'object'
    ? formulaSteps({ edit: 'set-formulas', sheet, range, formulas: [[entry]] }, [[format]])
    : valueSteps({ edit: 'set-values', sheet, range, values: [[entry]] }, [[format]]);
}

/** From the first to the last cell of the column that is concerned or holds a formula; what is null stays as it is. */
function columnStep(
  sheet: string,
  columnIndex: number,
  entries: readonly { readonly at: Position; readonly entry: Entry | null }[],
  now: SheetContent,
): Step {
  const formulas = now.rows.flatMap(({ rowIndex, cells }) =>
    cells.some((cell) => cell.columnIndex === columnIndex && cell.formula !== undefined) ? [rowIndex] : [],
  );
  const rows = [...formulas, ...entries.map(({ at }) => at.rowIndex)];
  const [top, bottom] = [smallest(rows), largest(rows)];
  const byRow = new Map(entries.map(({ at, entry }) => [at.rowIndex, entry]));
  const column = Array.from({ length: bottom - top + 1 }, (_, i) => {
    const entry = byRow.get(top + i) ?? null;
    return [typeof entry === 'object' && entry !== null ? `=${entry.formula.replace(/^=/u, '')}` : typed(entry)];
  });
  return {
    bytes: 700 + column.reduce((sum, [entry]) => sum + 10 + bytesIn(String(entry ?? '')), 0),
    do({ workbook }) {
      workbook.worksheets.getItem(sheet).getRange(areaAddress({ top, bottom, left: columnIndex, right: columnIndex })).formulas = column;
    },
  };
}
