import type { Edit } from '../workbook/edit.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { ProgressLine } from './progress.ts';

/** How far a long piece of work is. */
export interface Steps {
  readonly done: number;
  readonly total: number;
}

/** What the commands need of the world; the composition root hands it in. All of it throws HostFailureError. */
export interface World {
  readonly load: (path: string) => Uint8Array;
  readonly read: (bytes: Uint8Array) => Generator<Steps, WorkbookSnapshot>;
  /** The workbook with the edits carried out. */
  readonly edit: (bytes: Uint8Array, edits: readonly Edit[], breakSignature: boolean) => Generator<Steps, Uint8Array>;
  /** Replaces or makes a file in one step. */
  readonly save: (path: string, bytes: Uint8Array) => void;
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
