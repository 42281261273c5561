import type { Edit } from '../../workbook/edit.ts';
import type { Excerpt, NamedFile } from '../../workbook/excerpt.ts';
import type { FirstSheet } from '../../workbook/firstSheet.ts';
import type { Follow, KeptResult } from '../../workbook/follow.ts';
import type { PassedOver } from '../../workbook/host.ts';
import type { NewWorkbook } from '../../workbook/newWorkbook.ts';
import type { Particulars } from '../../workbook/particulars.ts';
import type { CellLook, SheetLook } from '../../workbook/sheetLook.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { WorkbookReader } from '../../workbook/workbookReader.ts';

/** What the page needs of a file format; which one it is is picked where the worker is put together. Throws HostFailureError. */
export interface WorkbookFile {
  /** Sheets that did not change since the last reading are the same objects. `firstRead` is told of the first sheet before the rest. */
  read(bytes: Uint8Array, firstRead?: (first: FirstSheet) => void): Generator<Steps, WorkbookSnapshot>;
  /** @param known what the bytes hold, and what works out the results that follow */
  write(bytes: Uint8Array, edits: readonly Edit[], known?: Known): Generator<Steps, WrittenFile>;
  readonly follow: Follow;
  look(bytes: Uint8Array): FileLooks;
  particulars(bytes: Uint8Array): Particulars;
  /** New workbooks, in one zip. */
  zip(workbooks: readonly NewWorkbook[]): Generator<Steps, Uint8Array>;
  /** Reads files beside the one that is open. */
  readonly reader: WorkbookReader;
  /** Some sheets of a workbook as a workbook of their own. */
  cut(bytes: Uint8Array, excerpt: Excerpt): Uint8Array;
  zipFiles(files: readonly NamedFile[]): Uint8Array;
}

/** The new bytes, and what could not be written into them. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly passedOver: readonly PassedOver[];
  /** Formulas that keep their old results. */
  readonly keptResults?: readonly KeptResult[];
}

export interface Known {
  readonly workbook: WorkbookSnapshot;
  readonly follow: Follow;
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
