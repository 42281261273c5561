import { areaAddress } from '../../../../workbook/address.ts';
import type { CellPlan, NewContent } from './cellPlan.ts';
import { splitAtOwnRow } from './splitAtOwnRow.ts';

/** A formula that stands once for several cells of a column. */
interface Group {
  readonly number: number;
  readonly pieces: readonly string[];
}

/**
 * Of formulas that say the same of their own row all the way down a column, the first is written out and the others name its group, as
 * Excel itself writes them (ECMA-376 part 1, 18.3.1.40): a third of a 考核明细, to write as to read.
 *
 * @param plan of a sheet that is made anew: all its cells
 * @returns the content to write in place of that of a cell; to be asked for row by row from the top
 */
export function sharedGroups(plan: CellPlan): (rowIndex: number, columnIndex: number, content: NewContent) => NewContent {
  const byColumn = new Map<number, Group[]>();
  const bottom = plan.area()?.bottom ?? -1;
  let groups = 0;

  const begin = (rowIndex: number, columnIndex: number, content: NewContent, formula: string): NewContent => {
    const pieces = splitAtOwnRow(formula, rowIndex + 1);
    if (!pieces || plan.at(rowIndex + 1, columnIndex)?.content?.formula !== pieces.join(String(rowIndex + 2))) return content;
    const group = { number: groups++, pieces };
    const there = byColumn.get(columnIndex);
    if (there) there.push(group);
    else byColumn.set(columnIndex, [group]);
    const ref = areaAddress({ top: rowIndex, left: columnIndex, bottom, right: columnIndex });
    return { ...content, shared: { group: group.number, ref } };
  };

  return (rowIndex, columnIndex, content) => {
    const { formula } = content;
    const row = String(rowIndex + 1);
    // Most links to another sheet hold their row and name none of their own.
    if (!formula?.includes(row)) return content;
    const group = byColumn.get(columnIndex)?.find(({ pieces }) => pieces.join(row) === formula);
    return group ? { ...content, shared: { group: group.number } } : begin(rowIndex, columnIndex, content, formula);
  };
}
