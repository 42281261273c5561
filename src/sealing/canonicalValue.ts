import { decimalOf, decimalText, type Decimal } from '../workbook/decimal.ts';
import { isBlank } from '../workbook/grid.ts';
import type { Cell } from '../workbook/snapshot.ts';
import type { Kind } from './seal.ts';

/** A value in the one way in which it is sealed, whatever program holds the workbook. */
export interface CanonicalValue {
  readonly kind: Kind;
  readonly value: string;
}

export const NOTHING: CanonicalValue = { kind: '空白', value: '' };

/**
 * A number has the 15 digits that Excel keeps, without exponent and without zeros at its end; a date is its serial number; a
 * formula is its result; line breaks are \n; white space alone is blank.
 */
export function canonicalValue(cell: Cell | null): CanonicalValue {
  if (cell === null || isBlank(cell)) return NOTHING;
  switch (cell.kind) {
    case 'number':
      return canonicalNumber(decimalOf(cell.value));
    case 'text':
      return canonicalText(cell.value);
    case 'boolean':
      return { kind: '逻辑值', value: cell.value ? 'TRUE' : 'FALSE' };
    case 'error':
      return { kind: '错误值', value: cell.value };
    case 'uncalculated':
      return { kind: '未计算', value: '' };
  }
}

export function canonicalNumber(number: Decimal): CanonicalValue {
  return { kind: '数值', value: number.eq(0) ? '0' : decimalText(number) };
}

export function canonicalText(text: string): CanonicalValue {
  return text.trim() === '' ? NOTHING : { kind: '文本', value: text.replace(/\r\n?/gu, '\n') };
}
