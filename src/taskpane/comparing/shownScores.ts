import type { UnitRow } from '../../assessment/model.ts';
import { decimalText, rounded, type Decimal } from '../../workbook/decimal.ts';
import { oneLine } from '../../workbook/fold.ts';

/** 89.5, without zeros that say nothing. */
export function shownPoints(points: Decimal): string {
  return decimalText(rounded(points));
}

/** A difference with its sign: +3, −5, 0. */
export function signedPoints(points: Decimal): string {
  const text = shownPoints(points.abs());
  return text === '0' ? text : `${points.gt(0) ? '+' : '−'}${text}`;
}

/** An indicator without a name goes by the last label above it. */
export function indicatorName({ indicator: { name, path } }: Pick<UnitRow, 'indicator'>): string {
  return oneLine(name) || oneLine(path.at(-1) ?? '');
}
