import type { Area, Position } from '../workbook/address.ts';
import type { Decimal } from '../workbook/decimal.ts';
import type { Cell } from '../workbook/snapshot.ts';

/** `ledger`: an indicator a row, one unit. `matrix`: an indicator a row, units across. `roster`: a unit a row. */
export type Layout = 'ledger' | 'matrix' | 'roster';

/** A score table as the field speaks of it. Every part knows the cell it was read from. */
export interface ScoreTable {
  readonly sheet: string;
  /** From the header's first row to the total row, else to the last indicator (in a roster: the last unit). */
  readonly area: Area;
  readonly layout: Layout;
  readonly title: string | null;
  /** The year that the title or the unit line states. */
  readonly year: number | null;
  /** 满分n分 in the title or a line above the table, in points. */
  readonly statedFullMarks: Decimal | null;
  /** The sum of the ordinary indicators' maxima, in points. */
  readonly fullMarks: Decimal;
  /** The most that counts of all bonus scores together, in points. */
  readonly bonusCap: Decimal;
  /** Top to bottom; in a roster left to right. */
  readonly indicators: readonly Indicator[];
  readonly levels: readonly Level[];
  readonly gates: readonly Gate[];
  readonly units: readonly TableUnit[];
  /** The numbers of the rows, top to bottom; empty where the table has no number column. */
  readonly numbering: readonly NumberedRow[];
  /** Totals that stand in the maxima's column or row. */
  readonly maximaTotals: readonly Entry[];
  /** The units that a line such as 考核单位包括：甲、乙 names; empty where there is none. */
  readonly servedUnits: readonly string[];
}

/** A cell of the table and what stands in it; `cell` is null where nothing does. */
export interface Entry {
  readonly at: Position;
  readonly cell: Cell | null;
}

export interface Indicator {
  /** Zero-based; in a roster the row of the header. */
  readonly rowIndex: number;
  readonly seq: string | null;
  /** The labels above the indicator, outermost first, without their points. */
  readonly path: readonly string[];
  /** Empty where the sheet has none. */
  readonly name: string;
  readonly nameAt: Position;
  /** In points; null where none can be read. */
  readonly max: Decimal | null;
  /** Where the maximum stands, or belongs. */
  readonly maxAt: Position;
  readonly maxSource: 'column' | 'label' | 'criterion' | null;
  /** What stands where the maximum belongs when it is none, such as 否则-15. */
  readonly maxWords: string;
  /** The cell that the maximum slipped to, one column left of where it belongs. */
  readonly misplacedAt: Position | null;
  readonly bonus: boolean;
  /** The deadline as written; only a deadline column has one. */
  readonly deadline: Cell | null;
}

/** A label over several indicators that states points. */
export interface Level {
  readonly label: string;
  readonly at: Position;
  readonly stated: Decimal;
  /** Indexes into the table's indicators. */
  readonly indicators: readonly number[];
}

/** A condition that no score buys off. */
export interface Gate {
  readonly rowIndex: number;
  readonly text: string;
}

export interface TableUnit {
  readonly name: string;
  readonly group: string | null;
  /** One for each of the table's indicators, in their order. */
  readonly scores: readonly UnitScores[];
  /** Cells that hold this unit's total: `self` of the self score column, `review` of the one that counts. */
  readonly totals: readonly (Entry & { readonly of: 'self' | 'review'; readonly beforeBonus: boolean })[];
  /** True where the table has a self score column beside a review score column. */
  readonly hasSelfBesideReview: boolean;
}

export interface UnitScores {
  readonly self: Entry | null;
  /** Left to right: the last one counts. Empty where the table's only score is the self score. */
  readonly reviews: readonly Entry[];
  readonly evidence: Entry | null;
  readonly reason: Entry | null;
}

export interface NumberedRow {
  readonly at: Position;
  /** Null for a blank number cell. */
  readonly seq: string | null;
  /** `none`: a row that is no indicator, such as an empty row or a gate. */
  readonly indicator: number | 'none';
  /** True where nothing but the number stands in the row. */
  readonly empty: boolean;
  /** Where a name would stand. */
  readonly nameAt: Position;
  /** How the numbering may start anew here: after a category row, or where a merged category begins. */
  readonly after: 'row' | 'category-row' | 'category-cell';
}
