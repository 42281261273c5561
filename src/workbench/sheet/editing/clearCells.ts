import { addressOf, type Area, type Position } from '../../../workbook/address.ts';
import type { Cell } from '../../../workbook/snapshot.ts';
import type { CellEdit } from './cellEdit.ts';
import { isOwn, positionsIn } from './pasteOver.ts';

/** The edits that empty the selected cells, or the first of those that can't be changed. Blank ones are passed over. */
export function clearCells(
  selected: Area,
  merges: readonly Area[],
  end: Position,
  cellAt: (at: Position) => Cell | null,
  editable: (at: Position) => boolean,
): { readonly edits: readonly CellEdit[] } | { readonly cell: string; readonly count: number } {
  // Nothing stands behind the last cell, and a selected column has a million of them.
  const used = { ...selected, bottom: Math.min(selected.bottom, end.rowIndex), right: Math.min(selected.right, end.columnIndex) };
  const filled = positionsIn(used).filter((at) => isOwn(merges, at) && cellAt(at) !== null);
  const refused = filled.filter((at) => !editable(at));
  const [first] = refused;
  return first ? { cell: addressOf(first), count: refused.length } : { edits: filled.map((at) => ({ at, value: '' })) };
}
