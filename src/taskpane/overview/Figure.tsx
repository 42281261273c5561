import { figureText } from '../../rules/shownPlaces.ts';
import type { Decimal } from '../../workbook/decimal.ts';

/** 86.5 → 86.50: figures in a column stand below one another, but for those that need more places. */
export function Figure({ value, places }: { readonly value: Decimal | null; readonly places: number }) {
  return value ? figureText(value, places) : '—';
}
