import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/** What the last reading could not know of a sheet, such as `merges`: nothing of that is written over, and nothing of it taken off. */
export function notKnownOf(sheet: SheetSnapshot | undefined): ReadonlySet<string> {
  const { notKnown = [] } = (sheet ?? {}) as { readonly notKnown?: readonly string[] };
  return new Set(notKnown);
}
