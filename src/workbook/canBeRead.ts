import type { SheetSnapshot } from './snapshot.ts';

/**
 * False for a sheet that can't be read as what it is: without the bounds of merged areas a header over several columns is taken
 * for one over the first, and without its names a sheet of Kaohe's own for one of the office's. Such a sheet is not read halfway.
 */
export function canBeRead({ notKnown }: SheetSnapshot): boolean {
  return !notKnown.includes('merges') && !notKnown.includes('names');
}
