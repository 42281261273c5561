import type { TextDocument } from '../document/textDocument.ts';
import type { Edit } from '../workbook/edit.ts';
import type { KeptResult } from '../workbook/follow.ts';
import type { PassedOver } from '../workbook/host.ts';
import type { Particulars } from '../workbook/particulars.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { ProgressLine } from './progress.ts';

/** How far a long piece of work is. */
export interface Steps {
  readonly done: number;
  readonly total: number;
}

/** A file that is to be written. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A workbook with edits carried out, and what could not be written into it. */
export interface Written {
  readonly passedOver: readonly PassedOver[];
  /** The very bytes that were given where nothing could be. */
  readonly bytes: Uint8Array;
  /** Formulas that depend on what was changed and keep their old results. */
  readonly keptResults?: readonly KeptResult[];
}

/** What the commands need of the world; the composition root hands it in. All of it throws HostFailureError. */
export interface World {
  readonly load: (path: string) => Uint8Array;
  readonly read: (bytes: Uint8Array) => Generator<Steps, WorkbookSnapshot>;
  /** What a workbook holds besides its cells. */
  readonly particulars: (bytes: Uint8Array) => Particulars;
  /** When a workbook says that it was last saved; null where it doesn't. */
  readonly modified: (bytes: Uint8Array) => string | null;
  /** The workbook with the edits carried out. */
  readonly edit: (bytes: Uint8Array, edits: readonly Edit[], breakSignature: boolean) => Generator<Steps, Written>;
  /** The workbook with these sheets and no more, an .xlsx, with nothing left of the others in any part of it. */
  readonly keepSheets: (bytes: Uint8Array, sheets: readonly string[], breakSignature: boolean) => Uint8Array;
  /** Replaces or makes a file in one step. */
  readonly save: (path: string, bytes: Uint8Array) => void;
  /** A new workbook with one empty sheet of Kaohe's own. */
  readonly create: (sheet: string) => Uint8Array;
  /** Makes or replaces several files: all of them, or none where one can't be written. */
  readonly saveAll: (files: readonly NewFile[]) => void;
  /** A document as a Word file; the same for the same document. */
  readonly document: (document: TextDocument) => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly progress: ProgressLine;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Runs a piece of work to its end, and tells how far it is. */
export function finish<T>(steps: Generator<Steps, T>, show: (steps: Steps) => void): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    show(step.value);
  }
}
