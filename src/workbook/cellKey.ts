import { MAX_COLUMNS, type Position } from './address.ts';

/** A cell of a sheet as one number, to look it up by. */
export function cellKey({ rowIndex, columnIndex }: Position): number {
  return rowIndex * MAX_COLUMNS + columnIndex;
}

/** The cell of a key. */
export function cellOfKey(key: number): Position {
  return { rowIndex: Math.floor(key / MAX_COLUMNS), columnIndex: key % MAX_COLUMNS };
}
