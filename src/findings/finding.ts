import type { Position } from '../workbook/address.ts';

/**
 * What can be said about a workbook. A finding is data: a code, where it stands and what is needed to word it; the
 * sentences are in `words`. Points and numbers are given as text, ready to be shown.
 */
export type Finding = {
  [C in FindingCode]: {
    readonly code: C;
    readonly sheet: string;
    /** The cell to go to; null for a finding on a whole table or sheet. */
    readonly cell: Position | null;
    /** The unit concerned, where one is. */
    readonly unit: string | null;
    readonly args: FindingArgs[C];
  };
}[FindingCode];

export type FindingCode = keyof FindingArgs;

export type FindingOf<C extends FindingCode> = Extract<Finding, { code: C }>;

/** A cell merged over several indicators: its address, and the indicators with their maxima, in the same order. */
export interface MergedScore {
  readonly range: string;
  readonly indicators: readonly string[];
  readonly maxima: readonly string[];
}

/** Of which total a finding speaks: `level` is the level's label, empty where it totals the whole table. */
export interface OfficeTotalArgs {
  readonly of: 'maxima' | 'self' | 'review';
  readonly level: string;
}

/**
 * A total that is a formula, and the formula that adds all of its cells, both without the equals sign; `result` is what that one comes to.
 * Null where no formula can add them, or their sum isn't certain.
 */
export interface TotalFormulaArgs extends OfficeTotalArgs {
  readonly formula: string;
  readonly correct: string | null;
  readonly result: string | null;
}

export interface FindingArgs {
  /** `merged`: the score stands in a cell merged over several indicators. */
  'score-above-max': { readonly indicator: string; readonly score: string; readonly max: string; readonly merged?: MergedScore };
  'score-negative': { readonly indicator: string; readonly score: string; readonly max: string };
  /** `isDate`: the cell shows a number as a date; `text` is the date then, YYYY-MM-DD, or the number. */
  'score-not-a-number': { readonly indicator: string; readonly text: string; readonly max: string; readonly isDate: boolean };
  /** `share`: what the cell shows, such as 95%. */
  'score-percent': { readonly indicator: string; readonly share: string; readonly max: string };
  /** `number`: the number to enter instead of the text. */
  'score-as-text': { readonly indicator: string; readonly text: string; readonly number: string };
  /** `error`: as Excel shows it, such as #REF!. */
  'score-cell-error': { readonly indicator: string; readonly error: string };
  'score-not-calculated': { readonly indicator: string; readonly formula: string };
  /**
   * `most`: what the standard can yield of `max`; `siblingAt`, `siblingText`: another standard of the workbook, much like it, that can
   * yield as much, empty where there is none.
   */
  'rule-below-max': {
    readonly indicator: string;
    readonly max: string;
    readonly most: string;
    readonly lack: string;
    readonly siblingAt: string;
    readonly siblingText: string;
  };
  /** `nearest`: the next scores that can come out, below and above. */
  'score-unattainable': {
    readonly indicator: string;
    readonly score: string;
    readonly nearest: readonly string[];
    readonly standard: string;
  };
  /** `found`: the placeholder that stands there, empty where the cell is blank. */
  'evidence-missing': { readonly indicator: string; readonly score: string; readonly found: string };
  /** `words`: the deadline as written; `due`: the last day, YYYY-MM-DD. */
  'evidence-overdue': {
    readonly indicator: string;
    readonly words: string;
    readonly due: string;
    readonly found: string;
  };
  /** `stated`: the full marks that the title states, null where none are and 100 is expected. */
  'full-marks-off': { readonly sum: string; readonly stated: string | null };
  'subtotal-mismatch': { readonly level: string; readonly stated: string; readonly sum: string };
  /** `of`: whose total was typed. `computed` is what the cells come to; `doubt` why that is no number to enter, null where it is. */
  'total-mismatch': {
    readonly of: 'unit' | 'self' | 'maxima' | 'deductions';
    readonly typed: string;
    readonly computed: string;
    readonly doubt: 'incomplete' | 'maximum' | 'full-marks' | 'every' | null;
    /** The formula that another finding on this cell says belongs there. */
    readonly instead?: { readonly correct: string | null; readonly result: string | null };
  };
  /** `cells`: those that it leaves out. */
  'total-leaves-out': TotalFormulaArgs & { readonly cells: string };
  /** `cells`: those that it adds more than once. */
  'total-counts-twice': TotalFormulaArgs & { readonly cells: string };
  /** `stored`: the result that the file holds, `result` what its cells add up to now. */
  'total-stale': OfficeTotalArgs & { readonly formula: string; readonly stored: string; readonly result: string };
  'total-typed-over': OfficeTotalArgs & { readonly typed: string; readonly correct: string | null; readonly result: string | null };
  /** `columns`: the headers among which none is known to count, or the labels of rows; `unit` whose scores they are. */
  'score-columns-unclear': { readonly columns: readonly string[]; readonly unit: string; readonly inRows: boolean };
  'score-merged': MergedScore & { readonly score: string };
  /** `sum`: what the weights add up to, as they are written. */
  'weights-unclear': { readonly sum: string };
  /** `label` has the maximum `max`: a total of others, or an indicator of its own? */
  'total-unclear': { readonly label: string; readonly max: string };
  /** `sheets`: where the unit stands, the first one first. */
  'unit-duplicate': { readonly unit: string; readonly first: string };
  /** `column`: what heads the hidden column. */
  'column-hidden': { readonly column: string; readonly counts: boolean };
  'row-hidden': { readonly indicator: string; readonly counts: boolean };
  /** `foundAt`: the address that the number slipped to. */
  'max-misplaced': { readonly indicator: string; readonly max: string; readonly foundAt: string };
  /** `found`: what stands where the maximum belongs, empty where nothing does. */
  'max-missing': { readonly indicator: string; readonly found: string };
  'seq-gap': { readonly expected: string; readonly found: string };
  'seq-duplicate': { readonly seq: string; readonly firstAt: string };
  'seq-missing': { readonly indicator: string };
  'indicator-unnamed': { readonly max: string };
  'row-empty': { readonly seq: string };
  /** `found`: the placeholder that stands there, empty where the cell is blank. */
  'reason-missing': { readonly indicator: string; readonly self: string; readonly score: string; readonly found: string };
  /** `document`: as it is written; `year`: the assessed year. */
  'evidence-other-year': { readonly indicator: string; readonly document: string; readonly year: string; readonly next: string };
  'score-not-applicable': { readonly indicator: string; readonly max: string };
  /** Something in 考核设置 that can't hold; the default holds in its place. */
  'setting-not-usable': { readonly setting: string; readonly found: string; readonly expected: string };
  'sheet-not-read': Readonly<Record<string, never>>;
  /** `summary`: an office's own list of units that have sheets of their own. */
  'sheet-skipped': { readonly why: 'hidden' | 'summary' };
}
