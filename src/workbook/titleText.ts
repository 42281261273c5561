import { textOf } from './grid.ts';
import type { SheetSnapshot } from './snapshot.ts';

/** What A1 says, without white space around it; rows and cells are in order, so that nothing else is gone through. */
export function titleText({ rows }: Pick<SheetSnapshot, 'rows'>): string {
  const [first] = rows;
  const [cell] = first?.cells ?? [];
  return first?.rowIndex === 0 && cell?.columnIndex === 0 ? textOf(cell).trim() : '';
}
