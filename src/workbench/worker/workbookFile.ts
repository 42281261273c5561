import type { Edit } from '../../workbook/edit.ts';
import type { PassedOver } from '../../workbook/host.ts';
import type { NewWorkbook } from '../../workbook/newWorkbook.ts';
import type { Particulars } from '../../workbook/particulars.ts';
import type { CellLook, SheetLook } from '../../workbook/sheetLook.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** What the page needs of a file format; which one it is is picked where the worker is put together. Throws HostFailureError. */
export interface WorkbookFile {
  /** Sheets that did not change since the last reading are the same objects. */
  read(bytes: Uint8Array): Generator<Steps, WorkbookSnapshot>;
  write(bytes: Uint8Array, edits: readonly Edit[]): Generator<Steps, WrittenFile>;
  look(bytes: Uint8Array): FileLooks;
  particulars(bytes: Uint8Array): Particulars;
  /** New workbooks, in one zip. */
  zip(workbooks: readonly NewWorkbook[]): Generator<Steps, Uint8Array>;
}

/** The new bytes, and what could not be written into them. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly passedOver: readonly PassedOver[];
}

export interface FileLooks {
  readonly looks: readonly CellLook[];
  sheet(name: string): SheetLook | undefined;
}

/** Sheets done, and sheets in all. */
export interface Steps {
  readonly done: number;
  readonly total: number;
}
