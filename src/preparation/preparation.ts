import type { Edit } from '../workbook/edit.ts';

/** What a person chooses. */
export interface PrepareChoice {
  /** For a table that serves several units: one sheet a unit, or one column a unit. */
  readonly units: 'sheets' | 'columns';
  /** Whether sheets with prepared columns are protected, without a password. */
  readonly protect: boolean;
}

export const USUAL_CHOICE: PrepareChoice = { units: 'columns', protect: false };

/** What is to be done so that the published tables of a workbook can be filled in. */
export interface Preparation {
  readonly edits: readonly Edit[];
  readonly prepared: readonly PreparedTable[];
  readonly left: readonly LeftTable[];
}

export interface PreparedTable {
  readonly sheet: string;
  /** The table, such as A2:D21. */
  readonly range: string;
  /** Where the new columns are, in the sheet itself or in each of the new sheets. */
  readonly columns: string;
  /** `scores`: the columns of one unit. */
  readonly kind: 'scores' | 'unit-columns' | 'unit-sheets';
  readonly units: readonly string[];
  /** The new sheets, in the order of the units. */
  readonly sheets: readonly string[];
}

/** A table that stays as it is, and why. */
export interface LeftTable {
  readonly sheet: string;
  readonly range: string;
  readonly reason: LeftReason;
}

export type LeftReason =
  /** It has score columns, or is a roster. */
  | 'has-scores'
  /** Kaohe has prepared it before. */
  | 'prepared'
  | 'protected'
  /** Nowhere to the right can columns stand by which the table would be read. */
  | 'no-room'
  /** One sheet a unit, but the sheet holds several tables. */
  | 'several-tables';
