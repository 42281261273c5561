/**
 * Rows of cells: a list, or one that makes a row when it is asked for, an equal one each time. So a sheet of hundreds of thousands of rows
 * is data like any other, and never in memory as a whole.
 */
export interface Rows<T> extends Iterable<readonly T[]> {
  readonly length: number;
  at(index: number): readonly T[] | undefined;
}

/** Those from one index up to another. */
export function rowsFrom<T>(rows: Rows<T>, from: number, to: number): Rows<T> {
  const length = Math.max(0, Math.min(to, rows.length) - from);
  const at = (index: number): readonly T[] | undefined => (index >= 0 && index < length ? rows.at(from + index) : undefined);
  return { length, at, [Symbol.iterator]: () => eachOf(length, at) };
}

/** One after the other, as an iterator of `Rows` gives them. */
export function* eachOf<T>(length: number, at: (index: number) => readonly T[] | undefined): IterableIterator<readonly T[]> {
  for (let index = 0; index < length; index++) yield at(index) ?? [];
}
