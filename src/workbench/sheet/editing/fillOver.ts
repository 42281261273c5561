import { addressOf, contains, type Area, type Position } from '../../../workbook/address.ts';
import type { Cell } from '../../../workbook/snapshot.ts';
import type { CellEdit } from './cellEdit.ts';
import { isOwn, positionsIn, type PasteRefusal } from './pasteOver.ts';
import { plainValue } from './plainValue.ts';

interface Ground {
  readonly merges: readonly Area[];
  readonly editable: (at: Position) => boolean;
  readonly cellAt: (at: Position) => Cell | null;
  /** False for hidden rows and columns: nothing is filled in that nobody sees. */
  readonly isSeen: (at: Position) => boolean;
}

/**
 * The edits that repeat an area over a larger one, as Ctrl+D and the fill handle do. Figures are repeated and never counted on: a
 * score that nobody gave would be a guess. All or nothing, as a paste.
 */
export function fillOver(source: Area, target: Area, ground: Ground): readonly CellEdit[] | PasteRefusal {
  const edits: CellEdit[] = [];
  const refused: (readonly [PasteRefusal['reason'], Position])[] = [];
  for (const at of positionsIn(target)) {
    if (contains(source, at) || !ground.isSeen(at)) continue;
    const from = {
      rowIndex: repeated(at.rowIndex, source.top, source.bottom),
      columnIndex: repeated(at.columnIndex, source.left, source.right),
    };
    const cell = ground.cellAt(from);
    const isCovered = !isOwn(ground.merges, at);
    if (isCovered && cell === null) continue;
    if (isCovered) refused.push(['merged', at]);
    else if (!ground.editable(at)) refused.push(['not-editable', at]);
    else if (cell?.formula !== undefined) refused.push(['formula', from]);
    else if (plainValue(cell) !== plainValue(ground.cellAt(at))) edits.push({ at, value: plainValue(cell) });
  }
  const [first] = refused;
  return first ? { reason: first[0], cell: addressOf(first[1]), count: refused.length } : edits;
}

function repeated(index: number, first: number, last: number): number {
  const count = last - first + 1;
  return first + ((((index - first) % count) + count) % count);
}
