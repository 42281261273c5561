import type { Change, SheetKey } from '../workbook/host.ts';

/** What a person changed and nobody has looked at yet: some sheets, or, after sheets came or went, the whole workbook. */
export type Changed = 'nothing' | 'all' | readonly SheetKey[];

export interface ChangeGatherer {
  add(change: Change): void;
  addSheets(names: readonly string[]): void;
  addAll(): void;
  /** Puts back what was taken and could not be looked at. */
  putBack(changed: Changed): void;
  take(): Changed;
  readonly isEmpty: boolean;
}

/** Gathers changes, each sheet once. */
export function gatherChanges(): ChangeGatherer {
  let all = false;
  const sheets = new Map<string, SheetKey>();
  const addSheet = (key: SheetKey): void => void sheets.set(JSON.stringify(key), key);
  return {
    add(change) {
      if (change.kind === 'sheets') all = true;
      else addSheet(change.sheet);
    },
    addSheets(names) {
      for (const name of names) addSheet({ name });
    },
    addAll() {
      all = true;
    },
    putBack(changed) {
      if (changed === 'all') all = true;
      else if (changed !== 'nothing') changed.forEach(addSheet);
    },
    take() {
      const taken = all ? 'all' : sheets.size > 0 ? [...sheets.values()] : 'nothing';
      all = false;
      sheets.clear();
      return taken;
    },
    get isEmpty() {
      return !all && sheets.size === 0;
    },
  };
}
