import type { ComparisonWords } from '../../../comparing/words/words.ts';

/** Figures as they are shown. */
export interface ScoreSaid {
  readonly unit: string;
  readonly indicator: string;
  /** Null where it has none. */
  readonly max: string | null;
  /** Null where there is none beside the review score. */
  readonly self: string | null;
  /** Null where it is not scored, or can't count. */
  readonly review: string | null;
  readonly difference: string | null;
  /** Null where the table has no column for it. */
  readonly reason: string | null;
}

/** What the dialog 对照 says; it comes with it. */
export interface ComparingWords {
  readonly title: string;
  readonly tabs: Readonly<Record<'review' | 'across' | 'near', string>>;
  readonly noUnits: string;
  readonly review: ComparisonWords & {
    readonly none: string;
    readonly unit: string;
    readonly allUnits: string;
    readonly search: string;
    readonly withoutReason: string;
    readonly order: string;
    readonly orders: Readonly<Record<'difference' | 'workbook', string>>;
    readonly list: (count: number) => string;
    readonly nothingFound: string;
    readonly score: (score: ScoreSaid) => string;
    readonly ofUnit: (
      unit: string,
      compared: number,
      self: string,
      review: string,
      difference: string,
      cut: number,
      raised: number,
    ) => string;
    readonly sheet: string;
  };
  readonly across: {
    readonly indicator: string;
    /** Why this one is shown. */
    readonly stoodOn: string;
    readonly search: string;
    readonly list: (count: number) => string;
    readonly maxima: (maxima: readonly string[]) => string;
    readonly score: (score: ScoreSaid) => string;
  };
  readonly near: {
    readonly distance: string;
    readonly wrongDistance: string;
    readonly none: (distance: string) => string;
    readonly list: (count: number) => string;
    readonly higher: (unit: string, points: string, grade: string) => string;
    readonly lower: (unit: string, points: string, grade: string) => string;
    readonly rank: (unit: string, points: string, rank: number, units: readonly string[]) => string;
    /** Where it lost points, most first; `count` of all. */
    readonly gains: (indicators: readonly { readonly name: string; readonly points: string }[], count: number) => string;
    readonly noGains: string;
  };
}
