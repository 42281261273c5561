import type { Position } from './address.ts';
import type { Edit } from './edit.ts';
import type { Particulars } from './particulars.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/**
 * The port: a workbook that a person has open, in whatever program holds it. The pane and the ribbon know no more of
 * Excel than this. Every promise may be rejected with a HostFailureError, or with what `job.pause` throws.
 */
export interface OpenWorkbook {
  /** Reads all of it. */
  read(job: Job): Promise<WorkbookSnapshot>;
  /** What `read` gave last, with these sheets as they are now; sheets that did not change are the same objects. */
  readAgain(sheets: readonly SheetKey[], job: Job): Promise<WorkbookSnapshot>;
  /**
   * Carries out the edits in their order. A sheet that can't be written is passed over as a whole and told; all else is
   * carried out. Stops at the latest before the first change.
   */
  apply(edits: readonly Edit[], job: Job): Promise<Applied>;
  /** Brings a cell into view and selects it, with a corner the cells up to that; without a cell only the sheet. */
  show(sheet: string, cell: Position | null, corner?: Position): Promise<void>;
  /** What the workbook holds besides its cells. Not there where the program tells nothing of it. */
  particulars?(job: Job): Promise<Particulars>;
  /** Tells what a person changes from now on, never what `apply` does. Ends when the function it gives is called. */
  watch(changed: (change: Change) => void): Promise<() => Promise<void>>;
}

/** Known by its name, or by what a change said of it. */
export type SheetKey = { readonly name: string } | { readonly id: string };

/** What a person did: to what stands in the cells of a sheet, or to more (sheets added or deleted, rows or columns inserted). */
export type Change = { readonly kind: 'cells'; readonly sheet: SheetKey } | { readonly kind: 'sheets' };

export interface Applied {
  readonly passedOver: readonly PassedOver[];
  /** What was read back after the writing and is not as it was to be. Usually nothing. */
  readonly differs: readonly Difference[];
}

/**
 * A sheet whose edits were not carried out, and why. `changed-meanwhile`: the rows to be written hold something
 * else than when they were read · `not-known`: the program does not tell what the edits could harm · `marks-not-known`: it told of the
 * conditional formats when it was read, and does not now.
 */
export interface PassedOver {
  readonly sheet: string;
  readonly reason: 'sheet-protected' | 'structure-protected' | 'sheet-gone' | 'changed-meanwhile' | 'not-known' | 'marks-not-known';
}

/** What does not stand in the workbook as it was written. */
export type Difference =
  | DifferentCell
  /** Marks of Kaohe's own that were to go, or that were to be there. */
  | { readonly what: 'marks-left' | 'marks-missing'; readonly sheet: string; readonly count: number }
  /** Conditional formats of the office's: how many there were, and are; where that is the same, not all are what they were. */
  | { readonly what: 'formats-changed'; readonly sheet: string; readonly before: number; readonly after: number }
  /** The conditional formats could not be read again, so that nobody knows. */
  | { readonly what: 'marks-unread'; readonly sheet: string }
  /** Validations or hints of the office's stand there: so not all of ours were added. */
  | { readonly what: 'validations-kept'; readonly sheet: string }
  /** The program did not let how the sheet is printed be changed. */
  | { readonly what: 'page-kept'; readonly sheet: string }
  /** A sheet that was to go, or to be emptied. */
  | { readonly what: 'sheet-left' | 'sheet-not-emptied'; readonly sheet: string };

/**
 * `cell`: it was written to; `other-cell`: it was not, and changed with the writing. The texts are as a person would type them, ''
 * for blank; `expected` of an other cell is what it held before.
 */
export interface DifferentCell {
  readonly what: 'cell' | 'other-cell';
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly expected: string;
  readonly found: string;
}

/** Long work as its owner sees it. */
export interface Job {
  /** How far it is; steps are sheets or requests. */
  readonly progress: (stage: Stage, done: number, total: number) => void;
  /** Awaited at every place where stopping leaves nothing half done: lets the program draw, and rejects when a person has cancelled. */
  readonly pause: () => Promise<void>;
}

/**
 * `waiting`: a person is typing in a cell, and the program answers when that ends · `behind`: another workbook is in front, and the
 * program does not do everything until a person comes back to this one.
 */
export type Stage = 'reading' | 'assessing' | 'writing' | 'waiting' | 'behind';
