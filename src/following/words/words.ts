import type { KeptReason } from '../../workbook/follow.ts';

/** What is said of formulas that keep their old results. */
export interface KeptWords {
  /** @param count how many there are; @param cells some of them, with the reasons */
  readonly sentence: (count: number, cells: string) => string;
  readonly group: (cells: readonly string[], more: number, reason: string) => string;
  readonly and: string;
  readonly reasons: Readonly<Record<KeptReason, string>>;
}
