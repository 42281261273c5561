import type { Span } from '../../../workbook/snapshot.ts';

/** The rows of a sheet from top to bottom, or its columns from left to right. Indexes are zero-based, lengths pixels. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  /** Where a row or column begins; behind the last one the whole length. */
  start(index: number): number;
  /** 0 for a hidden one. */
  size(index: number): number;
  /** The one that is seen at so many pixels; the first or last one for places before and behind all. */
  at(pixels: number): number;
  /** The next one that is seen, itself included, going by 1 or -1; undefined where there is none. */
  seenFrom(index: number, step: 1 | -1): number | undefined;
}

/** A length other than the usual. */
export interface Stretch extends Span {
  readonly size: number;
}

export function axisOf(count: number, usual: number, stretches: readonly Stretch[], hidden: readonly Span[]): Axis {
  const sizes = new Float64Array(count).fill(Math.max(0, usual));
  for (const { first, last, size } of stretches) sizes.fill(Math.max(0, size), first, last + 1);
  for (const { first, last } of hidden) sizes.fill(0, first, last + 1);
  const starts = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] as number) + (sizes[i] as number);
  const sizeOf = (index: number): number => sizes[index] ?? 0;
  return {
    count,
    total: starts[count] as number,
    start: (index) => starts[Math.min(Math.max(0, index), count)] as number,
    size: sizeOf,
    at(pixels) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle + 1] as number) > pixels) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    seenFrom(index, step) {
      for (let i = index; i >= 0 && i < count; i += step) if (sizeOf(i) > 0) return i;
      return undefined;
    },
  };
}
