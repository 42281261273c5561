import { firstWhere } from '../../workbook/firstWhere.ts';
import { eachOf, type Rows } from '../../workbook/edits/rows.ts';

/**
 * What a sheet of so many rows has is made once. Of a larger one the last two parts are kept: any more would come to lie among what V8
 * takes for lasting, and be cleared away late.
 */
const MOST_KEPT = 4000;

/**
 * Rows that come in parts, such as those of a unit. A part is made when one of its rows is asked for, and again when it was forgotten
 * meanwhile.
 *
 * @param sizes how many rows each part has
 * @param make the rows of a part, the same each time; `first` is how many rows stand before them
 */
export function rowsInParts<T>(
  sizes: readonly number[],
  make: (part: number, first: number) => readonly (readonly T[])[],
  mostKept = MOST_KEPT,
): Rows<T> {
  const starts: number[] = [0];
  for (const size of sizes) starts.push((starts.at(-1) ?? 0) + size);
  const length = starts.at(-1) ?? 0;
  const startOf = (part: number): number => starts[part] ?? length;
  const kept = new Map<number, readonly (readonly T[])[]>();
  let last = 0;

  const rowsOf = (part: number): readonly (readonly T[])[] => {
    const known = kept.get(part);
    if (known) return known;
    const made = make(part, startOf(part));
    const [oldest] = kept.keys();
    // The part before is asked for again where a row is compared with the next.
    if (length > mostKept && kept.size > 1 && oldest !== undefined) kept.delete(oldest);
    kept.set(part, made);
    return made;
  };

  const at = (index: number): readonly T[] | undefined => {
    if (index < 0 || index >= length) return undefined;
    if (index < startOf(last) || index >= startOf(last + 1)) last = firstWhere(sizes.length, (part) => startOf(part + 1) > index);
    return rowsOf(last)[index - startOf(last)];
  };

  return { length, at, [Symbol.iterator]: () => eachOf(length, at) };
}
