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

/** Where work is kept until it is saved. A refusal of the browser's is no failure of the work: it is passed over. */
export interface WorkKeeper {
  /** What pages that are gone have left, the newest first. */
  left(): Promise<readonly KeptWork[]>;
  keep(work: KeptWork): void;
  forget(key: string): void;
}
