import type { Area, Position } from '../../workbook/address.ts';
import type { Span } from '../../workbook/snapshot.ts';
import type { Entry } from '../model.ts';

/** A table of what is to be done, by whom and by when. Every part knows the cell it was read from. Rows and columns are zero-based. */
export interface TaskTable {
  readonly sheet: string;
  /** From the header's first row to the last task, over the header's columns. */
  readonly area: Area;
  readonly title: string | null;
  /** The year that the title or the unit line states. */
  readonly year: number | null;
  readonly header: Span;
  /** True where a column is headed by a deadline: then targets of years set no date. */
  readonly hasDeadlines: boolean;
  readonly hasProgress: boolean;
  /** True for a score table, whose indicators are its tasks. */
  readonly scored: boolean;
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly rowIndex: number;
  /** The section's row and the levels above the name, outermost first, joined by ` / `; null where there is none. */
  readonly section: string | null;
  readonly name: string;
  /** Where the name belongs in this row; the name itself may stand above. */
  readonly nameAt: Position;
  /** The second column of words; null where there is none or its cell is blank. */
  readonly text: string | null;
  readonly lead: readonly NamedUnit[];
  readonly supporting: readonly NamedUnit[];
  /** Where the lead belongs. */
  readonly leadAt: Position;
  /** The deadline as written; null where the table has no such column. */
  readonly deadline: Entry | null;
  /** True where units slipped into the deadline: then the row has no units and no date. */
  readonly slipped: boolean;
  /** The targets of years, left to right; a blank one has no cell. */
  readonly targets: readonly Target[];
  /** What the office says of its progress, the rightmost first that says something; null where it has no such column. */
  readonly progress: Entry | null;
  /** All cells that may say it, the one that counts first; none where the office has no such column. */
  readonly progressAt: readonly Entry[];
  /** The number of the box that its evidence lies in; null where the table has no column for it. */
  readonly box: Entry | null;
}

/** A unit as its cell spells it, white space aside. */
export interface NamedUnit {
  readonly name: string;
  readonly at: Position;
}

export interface Target extends Entry {
  readonly year: number;
}
