import type { UnitResult } from '../../assessment/model.ts';
import type { Excerpt, NamedFile } from '../../workbook/excerpt.ts';
import type { HostFailure } from '../../workbook/failure.ts';
import type { FirstSheet } from '../../workbook/firstSheet.ts';
import type { KeptResult, NewResult } from '../../workbook/follow.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { Position } from '../../workbook/address.ts';
import type { CellLook, SheetLook } from '../../workbook/sheetLook.ts';
import type { NewWorkbook } from '../../workbook/newWorkbook.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

/** What the page asks of the worker: plain data. `id` is given back with the answer. */
export type Asked =
  /** The first message. `edits` were typed before, and the worker that knew them is gone. */
  | { readonly ask: 'open'; readonly bytes: Uint8Array; readonly edits: readonly Edit[] }
  /** Calls a method of the session; its arguments packed. */
  | { readonly ask: 'session'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly ask: 'type'; readonly id: number; readonly edits: readonly Edit[] }
  | { readonly ask: 'look'; readonly id: number; readonly sheet: string }
  | { readonly ask: 'bytes'; readonly id: number }
  | { readonly ask: 'zip'; readonly id: number; readonly workbooks: readonly NewWorkbook[] }
  | { readonly ask: 'cut'; readonly id: number; readonly bytes: Uint8Array; readonly excerpt: Excerpt }
  | { readonly ask: 'zip-files'; readonly id: number; readonly files: readonly NamedFile[] };

/** What the worker says. */
export type Told =
  /** Parts that later messages refer to by their number. */
  | { readonly tell: 'parts'; readonly parts: readonly (readonly [number, unknown])[] }
  /** Parts that nothing refers to any more. */
  | { readonly tell: 'forget'; readonly parts: readonly number[] }
  /** What can be shown already while the rest is read. */
  | { readonly tell: 'first'; readonly first: FirstSheet }
  | { readonly tell: 'workbook'; readonly workbook: WorkbookParts }
  /** The fields of the session's state that changed, packed. */
  | { readonly tell: 'state'; readonly changes: Readonly<Record<string, unknown>> }
  | { readonly tell: 'show'; readonly sheet: string; readonly cell: Position | null; readonly corner?: Position }
  /** What follows from what was typed last, before it is written: results by the names of the sheets. */
  | { readonly tell: 'followed'; readonly results: ReadonlyMap<string, readonly NewResult[]> }
  /** All formulas that keep their old results by now. */
  | { readonly tell: 'kept'; readonly kept: readonly KeptResult[] }
  /** The pane has written: what was typed and answered by now is in these bytes too. */
  | { readonly tell: 'written'; readonly bytes: Uint8Array }
  | { readonly tell: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly tell: 'refused'; readonly id: number; readonly failure: HostFailure }
  | { readonly tell: 'broken'; readonly id: number; readonly message: string };

/** A snapshot whose sheets are numbers of parts. */
export type WorkbookParts = Omit<WorkbookSnapshot, 'sheets'> & { readonly sheets: readonly number[] };

/** A unit's result whose rows are left to be zipped. */
export type SentUnit = Omit<UnitResult, 'rows'> & { readonly readings: readonly UnitResult['rows'][number]['readings'][] };

/** How one sheet looks; null where it is not there. The looks stand in every answer: they are few, and saving may add some. */
export interface LookAnswer {
  readonly sheet: SheetLook | null;
  readonly looks: readonly CellLook[];
}

/** One end of the line between page and worker. */
export interface Line<Out, In> {
  post(message: Out): void;
  listen(hear: (message: In) => void): void;
}
