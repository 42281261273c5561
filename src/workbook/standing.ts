/** What is asked of the program: some columns of a sheet, zero-based, below its header. */
export interface StandingAsked {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly number[];
}

/** Where a person stands in that sheet, in the order of the columns asked for. */
export interface Standing {
  /** The texts of the row with the active cell, '' for blank; null above and in the header. */
  readonly row: readonly string[] | null;
  /** Where a filter hides rows: the one text that all rows still shown have in a column; null where they differ, or none is hidden. */
  readonly alone: readonly (string | null)[];
}

/** Null where the active sheet is another one, or the program doesn't tell. Never rejects for what the program doesn't tell. */
export type AskStanding = (asked: StandingAsked) => Promise<Standing | null>;
