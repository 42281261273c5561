import type { Cell } from '../snapshot.ts';
import type { PlainValue } from './cellValue.ts';

/** A cell that holds a value, as a snapshot has it. */
export function plainCell(value: PlainValue, columnIndex: number): Cell {
  if (typeof value === 'number') return { columnIndex, kind: 'number', value };
  return typeof value === 'boolean' ? { columnIndex, kind: 'boolean', value } : { columnIndex, kind: 'text', value };
}
