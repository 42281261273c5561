import type { Edit } from '../../workbook/edit.ts';

/** What was entered and not saved yet. */
export interface KeptWork {
  readonly key: string;
  /** The file's name. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The file as it was last written. */
  readonly bytes: Uint8Array;
  /** What was typed since. */
  readonly edits: readonly Edit[];
}

/** Why what was entered is not kept: the browser has no more room for it, or refuses for a reason of its own. It is tried again. */
export type KeepTrouble = 'full' | 'refused';

/** Where work is kept until it is saved. A refusal of the browser's is no failure of the work: it is said, and tried again. */
export interface WorkKeeper {
  /** What pages that are gone have left, the newest first. */
  left(): Promise<readonly KeptWork[]>;
  keep(work: KeptWork): void;
  forget(key: string): void;
  /** Calls `hear` when something can't be kept, and with null once all is. */
  follow(hear: (trouble: KeepTrouble | null) => void): void;
}
