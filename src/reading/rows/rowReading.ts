/** What rows were taken for by their figures, besides what their words say. Row numbers are zero-based. */
export interface RowReading {
  /** Rows that are totals of others. */
  readonly totals: ReadonlySet<number>;
  /** Rows that are categories, each with the last row of its parts. */
  readonly categories: ReadonlyMap<number, number>;
  /** Rows that share the maximum of another, each with the first row of its indicator. */
  readonly joined: ReadonlyMap<number, number>;
  /** Hidden rows that the office's totals leave out. */
  readonly leftOut: ReadonlySet<number>;
}

export const AS_WORDED: RowReading = { totals: new Set(), categories: new Map(), joined: new Map(), leftOut: new Set() };
