import type { LeftReason, LeftTable, PreparedTable } from '../preparation.ts';
import type { KeptPreparation } from '../takeOffPrepared.ts';

/** What preparing does and leaves, for a person. */
export interface PreparationWords {
  readonly scores: (table: PreparedTable) => string;
  readonly unitColumns: (table: PreparedTable) => string;
  readonly unitSheets: (table: PreparedTable) => string;
  readonly left: (table: LeftTable, why: string) => string;
  readonly reasons: Readonly<Record<LeftReason, string>>;
  /** How many tables were prepared and left, or that there are none. */
  readonly counts: (prepared: number, left: number) => string;
  readonly kept: (kept: KeptPreparation) => string;
}
