import type { Area, Position } from '../../../workbook/address.ts';
import type { Axis } from '../layout/axis.ts';
import { areaAt } from '../layout/mergesOver.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a key does to the selection. `edge` is Ctrl with an arrow. */
export type Move =
  | { readonly kind: 'step' | 'edge' | 'page'; readonly to: Direction }
  | { readonly kind: 'row-start' | 'row-end' | 'sheet-start' | 'sheet-end' };

/** The sheet as moves need it. */
export interface MoveGround {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly isFilled: (at: Position) => boolean;
  /** The last row and column that hold anything. */
  readonly end: Position;
  /** Rows that a page holds. */
  readonly pageRows: number;
}

/** Where a key leads from a cell, as in Excel: hidden rows and columns and the cells under a merged area are no places. */
export function move(from: Position, { kind, ...rest }: Move, ground: MoveGround): Position {
  const to = 'to' in rest ? rest.to : 'right';
  const { frozen, end } = ground;
  switch (kind) {
    case 'step':
      return next(from, to, ground) ?? from;
    case 'edge':
      return edge(from, to, ground);
    case 'page':
      return page(from, to, ground);
    case 'row-start':
      return onGround({ ...from, columnIndex: frozen.columns > from.columnIndex ? 0 : frozen.columns }, ground);
    case 'row-end':
      return onGround({ ...from, columnIndex: lastFilled(from.rowIndex, ground) }, ground);
    case 'sheet-start':
      return onGround({ rowIndex: frozen.rows, columnIndex: frozen.columns }, ground);
    case 'sheet-end':
      return onGround(end, ground);
  }
}

/** The next place in a direction; undefined at the edge of the sheet. */
export function next(from: Position, to: Direction, { rows, columns, merges }: MoveGround): Position | undefined {
  const area = areaAt(merges, from);
  const step = to === 'up' || to === 'left' ? -1 : 1;
  if (to === 'up' || to === 'down') {
    const rowIndex = rows.seenFrom(to === 'up' ? area.top - 1 : area.bottom + 1, step);
    return rowIndex === undefined ? undefined : { rowIndex, columnIndex: from.columnIndex };
  }
  const columnIndex = columns.seenFrom(to === 'left' ? area.left - 1 : area.right + 1, step);
  return columnIndex === undefined ? undefined : { rowIndex: from.rowIndex, columnIndex };
}

/** Through filled cells to the last of them, else over blank ones to the next filled one, else to the sheet's edge. */
function edge(from: Position, to: Direction, ground: MoveGround): Position {
  const filled = (at: Position): boolean => ground.isFilled(at);
  let at = from;
  let ahead = next(at, to, ground);
  if (!ahead) return at;
  const inside = filled(at) && filled(ahead);
  for (; ahead; ahead = next(at, to, ground)) {
    if (inside && !filled(ahead)) return at;
    at = ahead;
    if (!inside && filled(at)) return at;
  }
  return at;
}

function page(from: Position, to: Direction, ground: MoveGround): Position {
  let at = from;
  for (let i = 0; i < Math.max(1, ground.pageRows); i++) at = next(at, to, ground) ?? at;
  return at;
}

function lastFilled(rowIndex: number, { columns, isFilled, end }: MoveGround): number {
  for (let columnIndex = Math.min(end.columnIndex, columns.count - 1); columnIndex > 0; columnIndex--) {
    if (isFilled({ rowIndex, columnIndex })) return columnIndex;
  }
  return 0;
}

/** The nearest cell that is seen, to the right and below first. */
function onGround({ rowIndex, columnIndex }: Position, { rows, columns }: MoveGround): Position {
  return {
    rowIndex: rows.seenFrom(rowIndex, 1) ?? rows.seenFrom(rowIndex, -1) ?? 0,
    columnIndex: columns.seenFrom(columnIndex, 1) ?? columns.seenFrom(columnIndex, -1) ?? 0,
  };
}
