import type { Progress } from '../assess.ts';
import type { SheetMemory } from '../sheetMemory.ts';
import type { Edit } from '../workbook/edit.ts';
import type { Applied, Difference, PassedOver } from '../workbook/host.ts';
import type { Particulars } from '../workbook/particulars.ts';
import type { WorkbookReader } from '../workbook/workbookReader.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** By what a tool judges, besides the workbook. */
export interface Basis {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The day on which deadlines are judged, YYYY-MM-DD, if another than the settings say. */
  readonly asOf?: string | undefined;
  /** What sheets said in earlier runs. */
  readonly memory?: SheetMemory | undefined;
  /** Reads other workbooks; there for tools that ask for it. */
  readonly reader?: WorkbookReader | undefined;
}

/** Some sheets by their names, or, where sheets may come or go, the whole workbook. */
export type Sheets = 'all' | readonly string[];

/** What is to be written; nothing is where there are no edits. */
export interface Planned {
  readonly edits: readonly Edit[];
}

/** What the host said of its writing. */
export interface Written {
  readonly passedOver: readonly PassedOver[];
  /** Not there where nothing was read back. */
  readonly differs?: readonly Difference[];
}

/** What was done leaves for taking it back: what a person is shown of it, and the way back. */
export interface Left {
  readonly shown: object;
  readonly way: unknown;
}

/** What a person can ask for that only looks: its plan is its answer. */
export interface AskingTool<Asked, Answer> {
  /** What is read anew first, whether or not it is known to have changed. */
  readonly looks: Sheets;
  /** Works the answer out. Yields after each sheet. `particulars`: what the workbook holds besides its cells, as far as is known. */
  readonly plan: (workbook: WorkbookSnapshot, asked: Asked, basis: Basis, particulars: Particulars) => Generator<Progress, Answer>;
  /** True where `plan` wants the particulars. */
  readonly asksParticulars?: true;
  /** True where `plan` reads other workbooks. */
  readonly readsFiles?: true;
}

/** What a person can ask for that writes. */
export interface WritingTool<Asked, P extends Planned, Told, L extends Left = never> {
  /** What is read anew first, whether or not it is known to have changed. */
  readonly looks: (asked: Asked) => Sheets;
  /** True where `plan` reads other workbooks. */
  readonly readsFiles?: true;
  /** Says what is to be done, and changes nothing. Yields after each sheet. */
  readonly plan: (workbook: WorkbookSnapshot, asked: Asked, basis: Basis) => Generator<Progress, P>;
  /** What is another by the writing, to be read again after it. */
  readonly touches: (planned: P, applied: Applied) => Sheets;
  /** What a person is told. `after`: the workbook as it is then; the one that was planned on where nothing was written. */
  readonly told: (planned: P, applied: Applied, after: WorkbookSnapshot) => Told;
  /** What could be taken back before and can't any more, by the tool that did it. */
  readonly ends?: (tool: string, planned: P) => boolean;
  /** A sheet to bring into view. */
  readonly shows?: (planned: P, applied: Applied) => string | null;
  /** The rows of results that were written, all of them, to be known again in the sheets; null where some were passed over. */
  readonly results?: (planned: P, applied: Applied) => string | null;
  /** How it is taken back. */
  readonly back?: Back<P, Told, L>;
}

export interface Back<P extends Planned, Told, L extends Left> {
  /** What is kept to take it back with; null for nothing. `after`: the workbook as read after the writing, null before that. */
  readonly leaves: (planned: P, applied: Applied, after: WorkbookSnapshot | null) => L | null;
  /** The same after a failure halfway, by what stands in the workbook then. */
  readonly survives?: (planned: P, after: WorkbookSnapshot) => L | null;
  /** What is read anew first. */
  readonly looks: (left: L) => Sheets;
  /** What taking it back does. Yields nothing: it is little. */
  readonly take: (workbook: WorkbookSnapshot, left: L) => TakingBack<Told, L> | Refusal<Told>;
}

export interface TakingBack<Told, L extends Left> extends Planned {
  /** What is left to take back once this has begun, in case it is broken off. */
  readonly begun?: L;
  /** What is left to take back after it; null for nothing. */
  readonly rest: (applied: Applied) => L | null;
  readonly touches: (applied: Applied) => Sheets;
  readonly told: (applied: Applied) => Told;
}

/** It is not taken back: that would lose something. */
export interface Refusal<Told> {
  readonly refused: Told;
}

/** What is said of writing where nothing was written. */
export const NOTHING_APPLIED: Applied = { passedOver: [], differs: [] };
