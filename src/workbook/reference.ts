import { areaAddress, columnName, type Area, type Position } from './address.ts';

/** F4, $F4, F$4, $F$4: a dollar holds the column or the row when the formula is copied. */
export function reference({ rowIndex, columnIndex }: Position, hold: 'nothing' | 'column' | 'row' | 'both'): string {
  const column = hold === 'column' || hold === 'both' ? '$' : '';
  const row = hold === 'row' || hold === 'both' ? '$' : '';
  return `${column}${columnName(columnIndex)}${row}${rowIndex + 1}`;
}

/** Areas as the list that conditional formats and validations take: the topmost, then leftmost one first. */
export function areaList(areas: readonly Area[], hold: 'nothing' | 'column' | 'row' | 'both' = 'nothing'): readonly string[] {
  const sorted = [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
  if (hold === 'nothing') return sorted.map(areaAddress);
  return sorted.map(({ top, left, bottom, right }) => {
    const [first, last] = [
      reference({ rowIndex: top, columnIndex: left }, hold),
      reference({ rowIndex: bottom, columnIndex: right }, hold),
    ];
    return first === last ? first : `${first}:${last}`;
  });
}
