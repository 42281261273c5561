import type { Area, Position } from '../workbook/address.ts';
import type { ReadingCorrection } from './corrections/readingCorrection.ts';
import type { Decimal } from '../workbook/decimal.ts';
import type { Cell, Span } from '../workbook/snapshot.ts';

/** A table before it is known which corrections were followed. */
export type UncorrectedTable = Omit<ScoreTable, 'heading' | 'corrections'>;

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
  /** Every cell that totals others: of the maxima, of a unit's scores, of a level. Empty where the table is not understood. */
  readonly officeTotals: readonly OfficeTotal[];
  /** The words of the header, folded, left to right: by them tables on several sheets are alike. */
  readonly headings: string;
  /** What is hidden in the sheet and said: score columns, and rows of indicators. */
  readonly hidden: readonly HiddenPart[];
  /** Why units are not totalled; empty where the table is understood. */
  readonly doubts: readonly Doubt[];
  /** True where each maximum and score counts with its weight: then the office's total row is not judged. */
  readonly weighted: boolean;
  /** The rows of the header, that of the maxima below it included; zero-based, both ends included. */
  readonly header: Span;
  /** The words by which its header is known again, in the next file too. */
  readonly heading: readonly string[];
  /** What a person says of it that was followed. */
  readonly corrections: readonly ReadingCorrection[];
  /** What was taken for what, with the cell that says so: for whoever shows how the sheet was read. */
  readonly taken: readonly Taken[];
  /** The units that a line such as 考核单位包括：甲、乙 names; empty where there is none. */
  readonly servedUnits: readonly string[];
}

/** A hidden column at its header, or the hidden row of an indicator at its name. */
export interface HiddenPart {
  readonly of: 'column' | 'row';
  readonly at: Position;
  /** The column's header, or the indicator's name. */
  readonly label: string;
  readonly counts: boolean;
}

/**
 * What isn't clear: which of several score columns counts, how weights add up, or whether a row or a column is a total of
 * others. `at` is the first such header or label; `words` what stands there.
 */
export type Doubt =
  | {
      readonly of: 'score-columns';
      readonly at: Position;
      readonly words: readonly string[];
      readonly unit: string;
      readonly inRows?: true;
    }
  | { readonly of: 'weights'; readonly at: Position; readonly sum: Decimal }
  | { readonly of: 'total'; readonly at: Position; readonly label: string; readonly max: Decimal; readonly sum: Decimal };

/**
 * What a column, a row or a line of a sheet was taken for. `unused`: a column that says nothing; `left-out`: a row that is none of
 * these.
 */
export type TakenAs =
  | 'seq'
  | 'level'
  | 'name'
  | 'criterion'
  | 'max'
  | 'weight'
  | 'self'
  | 'review'
  | 'counting'
  | 'deduction-column'
  | 'evidence'
  | 'reason'
  | 'deadline'
  | 'box'
  | 'unit'
  | 'group'
  | 'indicator'
  | 'bonus'
  | 'deduction'
  | 'category'
  | 'total'
  | 'subtotal'
  | 'statistics'
  | 'gate'
  | 'unused'
  | 'left-out';

export interface Taken {
  /** What was taken: the whole column below a header, a row, or a line above the table. */
  readonly of: 'column' | 'row' | 'line';
  readonly as: TakenAs;
  readonly at: Position;
  /** The words that stand there, on one line. */
  readonly words: string;
  /** What a correction calls it, where that is something else. */
  readonly part?: string;
}

/** A cell in which the office totals others; it holds something. */
export interface OfficeTotal {
  readonly at: Position;
  readonly cell: Cell;
  /** `self` stands in a self score column, `review` in any review column, whether it counts or not. */
  readonly of: 'maxima' | 'self' | 'review';
  /** Whose scores it totals: an index into the table's units. Null for maxima. */
  readonly unit: number | null;
  /** The label of the level that it totals; null where it totals the whole table. */
  readonly level: string | null;
  /** Its row; in a roster its column. Totals of one kind stand in one line. */
  readonly line: number;
  /** What it may total, the likeliest first; one where nothing is left open. */
  readonly sums: readonly OfficeSum[];
}

/** Cells that a total of the office's should add: those of some indicators in one column of the maxima or of scores. */
export interface OfficeSum {
  /** Indexes into the table's indicators. */
  readonly indicators: readonly number[];
  /** Which cells of an indicator: its maximum, or the `nth` of these scores of the unit. */
  readonly scores: 'maxima' | 'self' | 'otherSelf' | 'reviews';
  readonly nth: number;
  /** Of a score in several columns only the part in this one. */
  readonly only: number | null;
}

/** A cell of the table and what stands in it; `cell` is null where nothing does. */
export interface Entry {
  readonly at: Position;
  readonly cell: Cell | null;
}

/** A score: one cell, or cells whose points are added. */
export interface ScoreEntry extends Entry {
  /** The maximum of its own column where that differs from the indicator's; null: none, it is only held against 0. */
  readonly max?: Decimal | null;
  /** The cells that are added: rows that share a maximum, columns that are its parts. `at` and `cell` are the last one's. */
  readonly parts?: readonly ScoreEntry[];
  /** The cell says what is taken off the maximum. */
  readonly deducts?: true;
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
  /** What stands there is taken off. `max` is what can be lost at most, a positive number. */
  readonly deduction: boolean;
  /** True where the maximum is written as a negative number: then so are the scores. */
  readonly negative: boolean;
  /** The share of 1 that maximum and score count with; null where nothing is weighed. */
  readonly weight: Decimal | null;
  /** Where the weight stands; not there where nothing is weighed. */
  readonly weightAt?: Position;
  /** The deadline as written; only a deadline column has one. */
  readonly deadline: Cell | null;
  /** The number of the box that its evidence lies in; not there where the table has no column for it. */
  readonly box?: Entry;
  /** How its points are given, where one cell says so of this indicator alone. */
  readonly standard?: Standard;
}

/** A scoring standard in words, as written, and its cell. */
export interface Standard {
  readonly text: string;
  readonly at: Position;
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
  /** The cell that names it; null where the sheet does. */
  readonly nameAt: Position | null;
  readonly group: string | null;
  /** One for each of the table's indicators, in their order. */
  readonly scores: readonly UnitScores[];
  /** Cells that hold this unit's total: `self` of the self score column, `review` of the one that counts. */
  readonly totals: readonly (Entry & { readonly of: 'self' | 'review' | 'deduction'; readonly beforeBonus: boolean })[];
  /** True where the table has a self score column beside a review score column. */
  readonly hasSelfBesideReview: boolean;
  /** True where no review score counts, or nothing can be added: it is not reviewed, and its figures are 0. */
  readonly unclear: boolean;
}

export interface UnitScores {
  readonly self: ScoreEntry | null;
  /** Of several self scores those that are only checked, left to right. */
  readonly otherSelf: readonly ScoreEntry[];
  /** The last one counts, those before it are only checked. Empty where the table's only score is the self score. */
  readonly reviews: readonly ScoreEntry[];
  readonly evidence: Entry | null;
  readonly reason: Entry | null;
  /** Of several cells for evidence or a reason, all: the one above is the first that says something. */
  readonly allEvidence?: readonly Entry[];
  readonly allReasons?: readonly Entry[];
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
