import { addressOf, areaAddress, type Area, type Position } from '../workbook/address.ts';

/** SUM takes no more. https://support.microsoft.com/office/043e1c7d-7726-4e80-8f32-07b23e057f89 */
const MOST_ARGUMENTS = 255;

/**
 * The formula that adds cells, without its equals sign: =SUM(F4:F12,F14). Null where it would have more arguments than SUM takes.
 *
 * @param by how the formula adds: a SUBTOTAL that others pass over stays one
 * @param isNothing true for a cell that may stand in a range because nothing that counts stands in it
 */
export function sumOf(
  cells: readonly Position[],
  by: 'SUM' | 'SUBTOTAL(9)' | 'SUBTOTAL(109)',
  isNothing: (at: Position) => boolean = () => false,
): string | null {
  const list = areasOf(cells, isNothing).map(areaAddress);
  const [name, first] = by === 'SUM' ? ['SUM', []] : ['SUBTOTAL', [by.slice(9, -1)]];
  const all = [...first, ...list];
  return list.length === 0 || all.length > MOST_ARGUMENTS ? null : `${name}(${all.join(',')})`;
}

/** Cells as the fewest lists of them that a person can follow: F4:F12, F14. */
export function cellsText(cells: readonly Position[]): string {
  return areasOf(cells, () => false)
    .map(areaAddress)
    .join('、');
}

/** Runs of cells down a column or along a row, top to bottom and left to right. */
function areasOf(cells: readonly Position[], isNothing: (at: Position) => boolean): readonly Area[] {
  const once = [...new Map(cells.map((at) => [addressOf(at), at])).values()];
  const down = runs(once, true, isNothing);
  const along = runs(once, false, isNothing);
  return along.length < down.length ? along : down;
}

function runs(cells: readonly Position[], isDown: boolean, isNothing: (at: Position) => boolean): readonly Area[] {
  const [line, place] = isDown ? (['columnIndex', 'rowIndex'] as const) : (['rowIndex', 'columnIndex'] as const);
  const sorted = [...cells].sort((a, b) => a[line] - b[line] || a[place] - b[place]);
  const areas: { first: Position; last: Position }[] = [];
  for (const at of sorted) {
    const run = areas.at(-1);
    if (run && run.last[line] === at[line] && isNothingBetween(run.last, at)) run.last = at;
    else areas.push({ first: at, last: at });
  }
  return areas
    .map(({ first, last }) => ({ top: first.rowIndex, left: first.columnIndex, bottom: last.rowIndex, right: last.columnIndex }))
    .sort((a, b) => a.top - b.top || a.left - b.left);

  function isNothingBetween(from: Position, to: Position): boolean {
    for (let i = from[place] + 1; i < to[place]; i++) {
      const between = isDown ? { rowIndex: i, columnIndex: from.columnIndex } : { rowIndex: from.rowIndex, columnIndex: i };
      if (!isNothing(between)) return false;
    }
    return true;
  }
}
