import type { Edit } from './edit.ts';

/** What becomes of a workbook: these edits carried out, then these sheets and no more. */
export interface Excerpt {
  readonly edits: readonly Edit[];
  /** The names of the sheets that stay, one of which can be seen. */
  readonly sheets: readonly string[];
}

/** A file with its name. */
export interface NamedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}
