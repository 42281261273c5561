import { decimalOf, parseDecimal, ZERO, type Decimal } from '../workbook/decimal.ts';
import { foldWidth } from '../workbook/fold.ts';
import { isBlank } from '../workbook/grid.ts';
import type { Cell } from '../workbook/snapshot.ts';

/** What a score cell says. Only `valid` adds anything; a blank is not scored yet and never 0. */
export type ScoreReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'valid'; readonly points: Decimal }
  | { readonly kind: 'wrong'; readonly fault: ScoreFault };

export type ScoreFault =
  | { readonly code: 'score-above-max' | 'score-negative'; readonly points: Decimal }
  | { readonly code: 'score-not-a-number'; readonly text: string }
  | { readonly code: 'score-as-text'; readonly text: string; readonly number: Decimal }
  | { readonly code: 'score-cell-error'; readonly error: string }
  | { readonly code: 'score-not-calculated'; readonly formula: string };

/** Reads a score cell against its maximum, in points. */
export function readScore(cell: Cell | null, max: Decimal): ScoreReading {
  if (cell === null || isBlank(cell)) return { kind: 'blank' };
  switch (cell.kind) {
    case 'number':
      return readPoints(withoutResidue(decimalOf(cell.value)), max);
    case 'text':
      return readText(cell.value);
    case 'boolean':
      return wrong({ code: 'score-not-a-number', text: cell.value ? 'TRUE' : 'FALSE' });
    case 'error':
      return wrong({ code: 'score-cell-error', error: cell.value });
    case 'uncalculated':
      return wrong({ code: 'score-not-calculated', formula: cell.formula ?? '' });
  }
}

/**
 * The number that a text spells once full-width forms are folded, white space is out and one trailing 分, 。 or . is
 * dropped; undefined for other text. `５`, ` 5`, `5分`, `6。`, `-1`, `1,234.5`
 */
export function numberInText(text: string): Decimal | undefined {
  const digits = withoutEnding(text).replace(/^−/u, '-');
  if (!/^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$|^[+-]?\.\d+$/u.test(digits)) return undefined;
  return parseDecimal(digits.replaceAll(',', '').replace(/^\+/u, ''));
}

/** Beyond these decimal places nothing below 0 is meant. */
export const RESIDUE_PLACES = 10;

/** What binary fractions leave below 0, such as -5.6E-17 for =SUM(0.3,-0.1,-0.1,-0.1), is 0, as Excel shows it. */
function withoutResidue(points: Decimal): Decimal {
  return points.lt(0) && points.round(RESIDUE_PLACES).eq(0) ? ZERO : points;
}

function readPoints(points: Decimal, max: Decimal): ScoreReading {
  if (points.lt(0)) return wrong({ code: 'score-negative', points });
  if (points.gt(max)) return wrong({ code: 'score-above-max', points });
  return { kind: 'valid', points };
}

function readText(text: string): ScoreReading {
  if (/^(?:不适用|n\/a)$/iu.test(withoutEnding(text))) return { kind: 'not-applicable' };
  const number = numberInText(text);
  return wrong(number ? { code: 'score-as-text', text, number } : { code: 'score-not-a-number', text });
}

function withoutEnding(text: string): string {
  return foldWidth(text).replace(/[分。.]$/u, '');
}

function wrong(fault: ScoreFault): ScoreReading {
  return { kind: 'wrong', fault };
}
