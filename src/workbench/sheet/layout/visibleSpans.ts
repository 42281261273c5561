import type { Span } from '../../../workbook/snapshot.ts';
import type { Axis } from './axis.ts';

/** Steps in which the drawn part moves, so that a little scrolling draws nothing new. */
const STEP = { rows: 8, columns: 2 };

/** How much of the view's length is drawn before and behind it: people scroll down more than across. */
const SPARE = { rows: 0.5, columns: 0.2 };

/** The rows and columns to draw besides the frozen ones. */
export interface Drawn {
  readonly rows: Span;
  readonly columns: Span;
}

/**
 * What is in view and some more on every side, in whole steps.
 *
 * @param offset pixels scrolled
 * @param length pixels in view, without the frozen part
 * @param scant only what is in view: after a jump that is worth showing first
 */
export function drawnSpan(axis: Axis, frozen: number, offset: number, length: number, kind: keyof typeof STEP, scant = false): Span {
  const spare = scant ? 0 : length * SPARE[kind];
  const begin = axis.start(frozen) + offset;
  const step = STEP[kind];
  const first = Math.floor(axis.at(begin - spare) / step) * step;
  const last = Math.ceil((axis.at(begin + length + spare) + 1) / step) * step - 1;
  return { first: Math.max(frozen, first), last: Math.min(axis.count - 1, last) };
}

/** How many of the frozen rows or columns leave room for the others to scroll. */
export function fittingFrozen(axis: Axis, frozen: number, length: number): number {
  let kept = Math.min(frozen, axis.count - 1);
  while (kept > 0 && axis.start(kept) > length * MOST_FROZEN) kept--;
  return kept;
}

const MOST_FROZEN = 0.75;
