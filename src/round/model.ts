import type { UnitResult } from '../assessment/model.ts';
import type { ScoreTable } from '../reading/model.ts';
import type { Position } from '../workbook/address.ts';
import type { Grid } from '../workbook/grid.ts';
import type { PlainValue } from '../workbook/edit.ts';
import type { NumberKind } from '../workbook/numberKind.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** What a unit may have done to its sheet that it should not have. */
export type ChangeKind = 'max' | 'text' | 'formula' | 'row-added' | 'row-removed' | 'hidden' | 'review';

/** One change in a returned file. Texts are null where there is none. */
export interface Change {
  readonly kind: ChangeKind;
  /** The sheet of the returned file. */
  readonly sheet: string;
  /** The cell of the returned file; null for what is not there any more. */
  readonly cell: Position | null;
  readonly issued: string | null;
  readonly returned: string | null;
}

/** A change with the unit that it is said of, and the file. */
export interface SaidChange extends Change {
  readonly unit: string;
  readonly file: string;
}

export type UnitState = 'returned' | 'missing' | 'conflict';

export type FileState = 'used' | 'same' | 'superseded' | 'conflict' | 'blank' | 'unknown' | 'no-table' | 'unreadable';

/** The workbook that went out. */
export interface IssuedRound {
  readonly workbook: WorkbookSnapshot;
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** In the workbook's order, each once. */
  readonly units: readonly IssuedUnit[];
  /** The places of the units by each of their names, folded. */
  readonly byName: ReadonlyMap<string, number>;
  readonly gridOf: (sheet: string) => Grid;
  /** What an earlier collection into this workbook has taken, by unit. */
  readonly earlier: ReadonlyMap<string, Earlier>;
}

export interface IssuedUnit {
  readonly name: string;
  readonly group: string | null;
  /** Its own name and its other ones, folded. */
  readonly names: readonly string[];
  /** Its tables, usually one. */
  readonly results: readonly UnitResult[];
}

/** What a register of an earlier run says of a unit that had answered. */
export interface Earlier {
  readonly file: string;
  /** As the file says; null where it said nothing. */
  readonly modified: string | null;
  readonly entries: number;
  readonly changes: readonly SaidChange[];
}

/** A value for a cell of the issued workbook. */
export interface TakenEntry {
  readonly sheet: string;
  readonly at: Position;
  readonly value: PlainValue;
  /** How the number is shown where that is part of what it means. */
  readonly format?: NumberKind;
  /** True where the issued cell holds it already. */
  readonly isThere: boolean;
  /** The cell is not the unit's alone: a column of reasons beside all units of a matrix. */
  readonly isShared: boolean;
  /** A score, of which kind and of which indicator of which table, for those who look down a column. */
  readonly score: { readonly table: ScoreTable; readonly indicator: number; readonly of: 'self' | 'review' } | null;
}

/** What a returned file says of an issued unit, before anything is taken. */
export interface UnitInFile {
  /** Its place among the issued units. */
  readonly unit: number;
  /** What the file calls it, and how it was known. */
  readonly called: string;
  readonly knownBy: 'name' | 'sheet' | 'file-name';
  readonly sheets: readonly string[];
  /** True where one of its entries is neither blank nor as issued. */
  readonly isAnswered: boolean;
  /** True where anything stands in its entries. */
  readonly isFilled: boolean;
  /** Equal for equal entries. */
  readonly version: string;
  readonly entries: readonly TakenEntry[];
  /** Cells of the returned file that hold something for which there is no place, or no single one. */
  readonly left: readonly { readonly sheet: string; readonly at: Position }[];
  /** What was changed and is this unit's alone. */
  readonly changes: readonly Change[];
  /** The pairs of tables it stands in, by their places in the file's list. */
  readonly tables: readonly number[];
  /** Scores stand in its only score column, which is a reviewer's. */
  readonly hasReviewOnly: boolean;
  /** Columns of scores to take that the issued table has and the returned one, as it was read, has not. */
  readonly without: readonly ('self' | 'review')[];
}

/** A returned file as it was understood. */
export interface ReturnedFile {
  /** Its path from the folder that was given, or its name. */
  readonly file: string;
  /** When it was last saved, as the file itself says (docProps/core.xml), an ISO 8601 time; null where it doesn't. */
  readonly modified: string | null;
  /** Why nothing can be read of it, worded; null for one that was read. */
  readonly unreadable: string | null;
  readonly hasTables: boolean;
  /** In the order of the issued units. */
  readonly units: readonly UnitInFile[];
  /** Units that are none of the issued ones. */
  readonly strangers: readonly { readonly name: string; readonly isFilled: boolean }[];
  /** By pair of tables what was changed and is of all its units. */
  readonly shared: readonly (readonly Change[])[];
}

/** What a person has chosen. */
export interface CollectChoice {
  /** Whether review scores are entries too. */
  readonly withReview: boolean;
}

/** Why a file is what it is, to be worded. */
export type FileReason =
  | { readonly why: 'unreadable'; readonly sentence: string }
  | { readonly why: 'known-by-file-name'; readonly unit: string; readonly called: string }
  | { readonly why: 'strangers'; readonly names: readonly string[] }
  | { readonly why: 'not-issued'; readonly names: readonly string[] }
  | { readonly why: 'review-only' }
  | { readonly why: 'without'; readonly unit: string; readonly columns: UnitInFile['without'] }
  | { readonly why: 'left'; readonly cells: readonly string[] }
  | { readonly why: 'same'; readonly file: string }
  | { readonly why: 'superseded'; readonly file: string }
  | { readonly why: 'conflict'; readonly unit: string; readonly files: readonly string[] };

export interface UnitOutcome {
  readonly name: string;
  readonly group: string | null;
  readonly state: UnitState;
  /** Null unless returned. */
  readonly file: string | null;
  readonly modified: string | null;
  /** The non-blank entries that were taken. */
  readonly entries: number;
  readonly changes: number;
}

export interface FileOutcome {
  readonly file: string;
  readonly modified: string | null;
  readonly units: readonly string[];
  readonly state: FileState;
  readonly reasons: readonly FileReason[];
  /** True where a person has to look at how it was understood, whatever its state. */
  readonly toLookAt: boolean;
}

/** All that a collection comes to, before it is written. */
export interface Collected {
  readonly asOf: string;
  readonly units: readonly UnitOutcome[];
  readonly files: readonly FileOutcome[];
  readonly changes: readonly SaidChange[];
  /** What goes into the issued workbook, in its order; no cell twice. */
  readonly entries: readonly TakenEntry[];
  /** Columns of scores that look like ranks. */
  readonly doubts: readonly ScoreDoubt[];
}

/** Scores of an indicator over the units that are exactly 1 … n, or that fall as the units' other scores rise. */
export interface ScoreDoubt {
  readonly sheet: string;
  readonly indicator: string;
  readonly why: 'ranks' | 'falling';
}

/** How hard units are pressed: 提醒, 催办, 最后期限. */
export const TONES = ['reminder', 'urging', 'last'] as const;
export type Tone = (typeof TONES)[number];
