import { decimalOf, decimalText } from '../workbook/decimal.ts';
import { isBlank } from '../workbook/grid.ts';
import type { Cell } from '../workbook/snapshot.ts';

/** The content of a cell as text, a formula's result without its formula; null where there is none. */
export function cellText(cell: Cell | null): string | null {
  if (cell === null || isBlank(cell)) return null;
  switch (cell.kind) {
    case 'number':
      return decimalText(decimalOf(cell.value));
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'text':
    case 'error':
      return cell.value;
    case 'uncalculated':
      return cell.formula === undefined ? null : `=${cell.formula}`;
  }
}

/** The same, a formula as it is written. */
export function contentText(cell: Cell | null): string | null {
  return cell?.formula === undefined ? cellText(cell) : `=${cell.formula}`;
}

/** True where two cells hold the same value, however it came there; blank is blank. */
export function isSameValue(a: Cell | null, b: Cell | null): boolean {
  if (a === null || b === null || isBlank(a) || isBlank(b)) return (a === null || isBlank(a)) === (b === null || isBlank(b));
  if (a.kind === 'number' && b.kind === 'number') return decimalOf(a.value).eq(decimalOf(b.value)) && a.format === b.format;
  return a.kind === b.kind && lines(String(a.value)) === lines(String(b.value));
}

/** Programs write line breaks in two ways. */
function lines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
