import type { ReviewColumn } from '../reviewColumns.ts';

/** How many self scores there are, and what became of them. */
export interface ComparedCount {
  readonly scores: number;
  readonly cut: number;
  readonly raised: number;
  /** Those with a review score to compare with. */
  readonly compared: number;
  readonly withoutReason: number;
}

/** What a sheet and a pane say of a comparison. */
export interface ComparisonWords {
  readonly summed: (count: ComparedCount) => string;
  /** Over what follows of review columns. */
  readonly columns: string;
  /** The mean comes as it is shown. */
  readonly column: (column: ReviewColumn, by: string) => string;
}
