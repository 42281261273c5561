import { areaAddress, type Area } from '../../../workbook/address.ts';
import { HostFailureError } from '../../../workbook/failure.ts';
import type { RowSnapshot } from '../../../workbook/snapshot.ts';
import type { Question } from '../askAll.ts';
import { cellQuestion } from '../cellQuestion.ts';
import type { ListedSheet } from '../listSheets.ts';
import { cellsOf } from './cellsOf.ts';

/** More than this between A1 and the last cell with content is no score sheet, and would take minutes. */
const MOST_CELLS = 20_000_000;
const BLOCK_CELLS = 100_000;

/** Asks for the content of a sheet's used cells; `found` gets its rows top to bottom. Throws sheet-too-wide. */
export function askCells({ id, name }: ListedSheet, used: Area | null, found: (row: RowSnapshot) => void): readonly Question[] {
  if (!used) return [];
  const extent = { ...used, top: 0, left: 0 };
  if (cellsOf(extent) > MOST_CELLS) throw new HostFailureError({ kind: 'sheet-too-wide', sheet: name, range: areaAddress(extent) });
  return blocksOf(used).map((block) => cellQuestion(id, block, found));
}

/** Blocks of whole rows. */
function blocksOf(area: Area): readonly Area[] {
  const height = Math.max(1, Math.floor(BLOCK_CELLS / (area.right - area.left + 1)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return blocks;
}
