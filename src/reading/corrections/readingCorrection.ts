import { fold } from '../../workbook/fold.ts';

/** What a person says that a column or a row is. */
export type CorrectedAs = 'counting' | 'not-counting' | 'total' | 'total-row' | 'category-row' | 'indicator-row';

/**
 * What a person says of a table, in words and not by address, so that it holds for the next file with the same header too.
 */
export interface ReadingCorrection {
  /** The words of the header that it was made on, as `headingWords` gives them. */
  readonly heading: readonly string[];
  /** What stands in the column's header, or in the row. */
  readonly part: string;
  readonly as: CorrectedAs;
}

/** The same for what corrects the same part of the same header. */
export function correctionKey({ heading, part, as }: ReadingCorrection): string {
  return JSON.stringify([[...heading].map(fold).sort(), isRow(as) ? 'row' : 'column', fold(part)]);
}

export function isRow(as: CorrectedAs): boolean {
  return as === 'total-row' || as === 'category-row' || as === 'indicator-row';
}
