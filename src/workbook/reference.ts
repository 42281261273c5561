import { columnName, type Area, type Position } from './address.ts';

/** What stays when the formula is copied. */
type Hold = 'nothing' | 'column' | 'row' | 'both';

/** F4, $F4, F$4, $F$4: a dollar holds the column or the row when the formula is copied. */
export function reference({ rowIndex, columnIndex }: Position, hold: Hold): string {
  const column = hold === 'column' || hold === 'both' ? '$' : '';
  const row = hold === 'row' || hold === 'both' ? '$' : '';
  return `${column}${columnName(columnIndex)}${row}${rowIndex + 1}`;
}

/** $A$2:$P$37; a single cell is written as one. */
export function areaReference({ top, left, bottom, right }: Area, hold: Hold): string {
  const [first, last] = [reference({ rowIndex: top, columnIndex: left }, hold), reference({ rowIndex: bottom, columnIndex: right }, hold)];
  return first === last ? first : `${first}:${last}`;
}

/** Areas as the list that conditional formats and validations take: the topmost, then leftmost one first. */
export function areaList(areas: readonly Area[], hold: Hold = 'nothing'): readonly string[] {
  return [...areas].sort((a, b) => a.top - b.top || a.left - b.left).map((area) => areaReference(area, hold));
}
