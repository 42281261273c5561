import { addressOf, type Area, type Position } from '../../../workbook/address.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address.ts';
import { areaAt } from '../layout/mergesOver.ts';
import type { CellEdit } from './cellEdit.ts';
import type { PastedCell } from './pastedRows.ts';
import { typedValue } from './typedValue.ts';

export type PasteRefusal =
  | { readonly reason: 'not-editable' | 'merged'; readonly cell: string; readonly count: number }
  | { readonly reason: 'formula'; readonly cell: string; readonly count: number }
  | { readonly reason: 'beyond-sheet'; readonly cell: string; readonly count: number };

export interface PasteGround {
  readonly merges: readonly Area[];
  readonly editable: (at: Position) => boolean;
  readonly numberFormatAt: (at: Position) => string | undefined;
}

/**
 * The edits of a paste, from the first cell of the selection on; one cell fills the whole selection. All or nothing: where a
 * cell can't be edited, nothing is pasted. A blank under a merged area asks for nothing.
 */
export function pasteOver(
  rows: readonly (readonly PastedCell[])[],
  selected: Area,
  ground: PasteGround,
): readonly CellEdit[] | PasteRefusal {
  const edits: CellEdit[] = [];
  const refused: (readonly [PasteRefusal['reason'], Position])[] = [];
  for (const [at, { text, isText, value }] of placed(rows, selected, ground.merges)) {
    const { top, left } = areaAt(ground.merges, at);
    const isCovered = top !== at.rowIndex || left !== at.columnIndex;
    if (isCovered && text === '') continue;
    const reason =
      at.rowIndex >= MAX_ROWS || at.columnIndex >= MAX_COLUMNS
        ? 'beyond-sheet'
        : isCovered
          ? 'merged'
          : !ground.editable(at)
            ? 'not-editable'
            : value === undefined && isFormula(text)
              ? 'formula'
              : null;
    if (reason) refused.push([reason, at]);
    else if (value !== undefined || isText) edits.push({ at, value: value ?? text });
    else edits.push({ at, value: typedValue(text, ground.numberFormatAt(at)), written: text });
  }
  const [first] = refused;
  return first ? { reason: first[0], cell: addressOf(first[1]), count: refused.length } : edits;
}

/** Nothing here calculates what a person types: a formula would stand without a result. */
export function isFormula(text: string): boolean {
  return /^=[^=\s]/u.test(text);
}

function placed(rows: readonly (readonly PastedCell[])[], selected: Area, merges: readonly Area[]): (readonly [Position, PastedCell])[] {
  const [only] = rows[0] ?? [];
  if (only && rows.length === 1 && rows[0]?.length === 1) {
    return positionsIn(selected)
      .filter((at) => isOwn(merges, at))
      .map((at) => [at, only]);
  }
  return rows.flatMap((row, i) => row.map((cell, k) => [{ rowIndex: selected.top + i, columnIndex: selected.left + k }, cell] as const));
}

/** Every cell of an area, row by row. */
export function positionsIn({ top, left, bottom, right }: Area): Position[] {
  const positions: Position[] = [];
  for (let rowIndex = top; rowIndex <= bottom; rowIndex++) {
    for (let columnIndex = left; columnIndex <= right; columnIndex++) positions.push({ rowIndex, columnIndex });
  }
  return positions;
}

/** False for a cell under a merged area that begins elsewhere. */
export function isOwn(merges: readonly Area[], at: Position): boolean {
  const { top, left } = areaAt(merges, at);
  return top === at.rowIndex && left === at.columnIndex;
}
