import type { UnitResult } from '../assessment/model.ts';
import type { Finding } from '../findings/finding.ts';
import type { ScoreTable } from '../reading/model.ts';
import type { Area } from '../workbook/address.ts';
import type { Settings } from '../settings/settings.ts';

/** What a check is given: one table with the results of its units. */
export interface CheckInput {
  readonly table: ScoreTable;
  readonly results: readonly UnitResult[];
  readonly settings: Settings;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly date1904: boolean;
  /** The merged areas of the sheet. */
  readonly merges: readonly Area[];
}

/** Says what it finds in one table; order and doubles are seen to afterwards. */
export type Check = (input: CheckInput) => readonly Finding[];
