import type { Axis } from './axis.ts';

/**
 * How far to scroll so that a row or column, or several under a merged area, is in view: as little as possible, and to its
 * beginning where it is longer than the view. Frozen ones are always in view.
 *
 * @param offset pixels scrolled now
 * @param length pixels in view, without the frozen part
 */
export function scrollTo(axis: Axis, frozen: number, first: number, last: number, offset: number, length: number): number {
  if (first < frozen) return offset;
  const origin = axis.start(frozen);
  const begin = axis.start(first) - origin;
  const end = axis.start(last + 1) - origin;
  if (begin < offset || end - begin > length) return begin;
  return end > offset + length ? end - length : offset;
}
