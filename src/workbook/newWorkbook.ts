import type { Edit } from './edit.ts';

/** A workbook that is to be made: one sheet of Kaohe's own, which the edits set up and fill. */
export interface NewWorkbook {
  /** The file's name, with its ending. */
  readonly file: string;
  readonly sheet: string;
  readonly edits: readonly Edit[];
}
