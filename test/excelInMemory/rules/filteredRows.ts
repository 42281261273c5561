import { eachCell } from '../objects/cellValues.ts';
import { onlyArea } from '../objects/rangeTarget.ts';
import type { RangeTarget } from '../objects/targets.ts';
import { columnsOf, rowsOf } from '../workbook/areas.ts';
import { around, type Rule } from './rule.ts';

/** Values and formulas that are written to rows which a filter hides don't arrive there, and nothing says so. */
export const filteredRows: Rule = {
  name: 'rows hidden by a filter are not written',
  source:
    'https://github.com/OfficeDev/office-js/issues/224 (values land elsewhere); measured on LTSC 2021; that the hidden cells simply stay as they are is the model of it here',
  around: ['values', 'formulas'].map((name) =>
    around('Range', name, {
      set: (it, value, go) => {
        if (isFiltered(it)) writeShown(it, value, go);
        else go(value);
      },
    }),
  ),
};

function isFiltered({ sheet, areas }: RangeTarget): boolean {
  return [...sheet.rows].some(([row, line]) => line.filtered && areas.some(({ top, bottom }) => row >= top && row <= bottom));
}

function writeShown(it: RangeTarget, value: unknown, go: (value: unknown) => void): void {
  const area = onlyArea(it);
  const shown: unknown[][] = Array.from({ length: rowsOf(area) }, () => new Array<unknown>(columnsOf(area)).fill(null));
  for (const [row, column, one] of eachCell(area, value)) {
    const line = shown[row - area.top];
    if (line && !it.sheet.rows.get(row)?.filtered) line[column - area.left] = one;
  }
  go(shown);
}
