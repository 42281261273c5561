import { rounded, type Decimal } from '../../workbook/decimal.ts';

/** 86.5 → 86.50: figures in a column stand below one another. */
export function Figure({ value }: { readonly value: Decimal | null }) {
  return value ? rounded(value).toFixed(2) : '—';
}
