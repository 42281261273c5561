import type { OpenUnits } from '../../rules/openUnits.ts';
import type { UnitStatus } from '../../rules/status.ts';

/** What every surface says of an assessment. */
export interface AssessmentWords {
  readonly noTable: string;
  readonly assessed: (units: number, findings: number) => string;
  readonly columns: Readonly<
    Record<'rank' | 'name' | 'total' | 'percent' | 'grade' | 'base' | 'bonus' | 'deduction' | 'unscored' | 'evidenceMissing', string>
  >;
  readonly statuses: Readonly<Record<UnitStatus, string>>;
  /** 1 个单位得分有误、2 个单位未评完 */
  readonly openUnits: (open: OpenUnits) => string;
  /** Beside ranks that these units may still change. */
  readonly ranksMayChange: (open: OpenUnits) => string;
  /** The total of a unit that is not complete. */
  readonly provisional: (total: string, unscored: number) => string;
  /** The rank of such a unit as things stand. */
  readonly provisionalRank: (rank: number) => string;
  /** Ranks that several units share. */
  readonly sharedRank: (rank: number) => string;
  readonly sharedProvisionalRank: (rank: number) => string;
  readonly noFindings: string;
  /** Where some figures are shown with more places than others. */
  readonly morePlaces: string;
  readonly ignored: (count: number) => string;
}
