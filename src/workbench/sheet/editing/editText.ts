import { isPercentFormat } from 'numfmt';
import { decimalOf, decimalText } from '../../../workbook/decimal.ts';
import type { Cell } from '../../../workbook/snapshot.ts';

/** What a person edits, which the formula line shows too: the formula, else all digits of the number, else the text. */
export function editText(cell: Cell | null, numberFormat = 'General'): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  switch (cell.kind) {
    case 'number':
      return isPercentFormat(numberFormat) ? `${decimalText(decimalOf(cell.value).times(100))}%` : decimalText(decimalOf(cell.value));
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'uncalculated':
      return '';
    default:
      return cell.value;
  }
}
