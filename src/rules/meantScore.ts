import { parseDecimal, type Decimal } from '../workbook/decimal.ts';
import { foldWidth } from '../workbook/fold.ts';
import { numberInText } from './score.ts';

/** The score that somebody most likely meant, to be offered and never taken unasked. */
export interface MeantScore {
  /** In points. */
  readonly points: Decimal;
  /** In hundredths, where a share of the maximum was written. */
  readonly share: Decimal | null;
}

/** Between digits the full stop of a Chinese keyboard is a decimal point: 3。5 */
const POINT = /(?<=[\d０-９])[。｡](?=[\d０-９])/gu;

/**
 * What a text in a score cell means, where it means a number from 0 to the maximum: `３`, `3。5`, `5分`, ` 5`, and `80%` as that share of
 * the maximum. Null for any other text.
 */
export function meantScore(text: string, max: Decimal): MeantScore | null {
  const plain = text.replace(POINT, '.');
  const [, percent] = /^(\d+(?:\.\d+)?)%$/u.exec(foldWidth(plain)) ?? [];
  const share = percent === undefined ? null : parseDecimal(percent);
  const points = share ? share.times(max).div(100) : numberInText(plain);
  return points?.gte(0) && points.lte(max) ? { points, share } : null;
}

/** Whether a text says a share in hundredths, which is no score: 100 % would become 1. */
export function saysShare(text: string): boolean {
  return /\d%$/u.test(foldWidth(text));
}
