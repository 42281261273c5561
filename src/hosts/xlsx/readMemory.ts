import type { SheetSnapshot } from '../../workbook/snapshot.ts';

/**
 * Keeps the sheets of a workbook that is read again and again, as it is written: a sheet whose part, texts and tab are what they were
 * is not inflated again and stays the same object.
 */
export interface ReadMemory {
  /** The sheet kept under this key; undefined where it has to be read. */
  known(key: string): SheetSnapshot | undefined;
  keep(key: string, sheet: SheetSnapshot): void;
  /** What was not asked for since the last time is forgotten. */
  endOfReading(): void;
}

export function readMemory(): ReadMemory {
  let before = new Map<string, SheetSnapshot>();
  let now = new Map<string, SheetSnapshot>();
  return {
    known: (key) => now.get(key) ?? before.get(key),
    keep(key, sheet) {
      now.set(key, sheet);
    },
    endOfReading() {
      before = now;
      now = new Map();
    },
  };
}
