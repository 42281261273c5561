import type { Finding } from '../findings/finding.ts';
import type { Remark } from '../findings/remark.ts';
import type { ScoreTable } from '../reading/model.ts';
import type { Settings } from '../settings/settings.ts';
import type { UnitResult } from './model.ts';

/** What a workbook's score tables say. Tables and units in the workbook's order, findings by sheet, row and column. */
export interface Assessment {
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly settings: Settings;
  readonly tables: readonly ScoreTable[];
  readonly units: readonly UnitResult[];
  readonly findings: readonly Finding[];
  /** Warnings that a person set to 忽略 with a reason. */
  readonly ignored: readonly Finding[];
  /** What people wrote beside findings, by `remarkKey`. */
  readonly remarks: ReadonlyMap<string, Remark>;
}
