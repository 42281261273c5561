import type { TasksSaid } from './tasks/tasksSaid.ts';
import type { Settings } from '../settings/settings.ts';
import type { UnitStatus } from '../rules/status.ts';

/** What a report on an assessment says, before it is words. Figures are texts as they are shown; none is of a unit that isn't settled. */
export interface Report {
  /** What it is on, in the words of whoever asked: 2020年第三季度; null where nobody said. */
  readonly period: string | null;
  /** The year that all tables state. */
  readonly year: number | null;
  /** The titles of the score tables; empty where they have none. */
  readonly basis: string;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly settings: Settings;
  readonly seal: SealSaid;
  readonly units: number;
  /** How many of them have all their scores. */
  readonly complete: number;
  /** In the workbook's order. */
  readonly groups: readonly ReportGroup[];
  /** Against the assessment before; null where none was given. */
  readonly change: ReportChange | null;
  readonly indicators: IndicatorCounts;
  /** Units that earned bonus points, highest first. */
  readonly bonus: readonly Named[];
  readonly evidence: EvidenceCount;
  readonly improve: Improve;
  /** Null where the workbook has no tasks. */
  readonly tasks: TasksSaid | null;
  /** Findings of severity error, which stand in the workbook. */
  readonly errors: number;
}

export type SealSaid =
  | { readonly state: 'none' }
  /** `intact`: nothing that counts has changed since. `day`: of the sealing, as the list says it. */
  | { readonly state: 'intact' | 'changed' | 'not-comparable'; readonly code: string; readonly day: string };

/** A unit, and a figure that goes with it. */
export interface Named {
  readonly unit: string;
  readonly figure: string;
}

export interface ReportGroup {
  readonly group: string | null;
  readonly units: number;
  /** The full marks where all settled units have the same. */
  readonly fullMarks: string | null;
  /** How many have each grade, highest first; those with none are left out. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  /** The settled units, by rank. */
  readonly rows: readonly ReportRow[];
  /** Those that are not settled. */
  readonly open: readonly OpenUnit[];
  /** Graded units whose rank can't be told, since a unit stands twice. */
  readonly unranked: readonly string[];
}

export interface ReportRow {
  readonly unit: string;
  readonly rank: number | null;
  readonly total: string;
  readonly percent: string;
  readonly grade: string;
  /** Null where nothing is compared. */
  readonly change: RowChange | null;
}

export type RowChange =
  | {
      readonly kind: 'compared';
      readonly percent: string;
      /** With its sign; `0.00` where both are the same. */
      readonly difference: string;
      /** Null where it had none, or in another group. */
      readonly rank: number | null;
    }
  | { readonly kind: 'new' }
  /** It was not settled then. */
  | { readonly kind: 'open-then' }
  /** Several of that name stood there. */
  | { readonly kind: 'namesakes' };

export interface OpenUnit {
  readonly unit: string;
  readonly status: UnitStatus;
  readonly unscored: number;
}

export interface ReportChange {
  readonly risen: number;
  readonly fallen: number;
  readonly same: number;
  /** The most that somebody rose, and who; the same for fallen. At most three, with those that equal the third. */
  readonly mostRisen: readonly Named[];
  readonly mostFallen: readonly Named[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly openThen: readonly string[];
  readonly namesakes: readonly string[];
  /** Units that stood in another group. */
  readonly regrouped: readonly { readonly unit: string; readonly was: string | null }[];
}

/** Counted over the units that have all their scores. */
export interface IndicatorCounts {
  /** Indicators that count towards full marks and that any of these units has a score on. */
  readonly indicators: number;
  /** How many of them all units have in full. */
  readonly inFull: number;
  /** Some of these, those with the largest maxima. */
  readonly inFullNamed: readonly IndicatorSaid[];
  /** Others that more than half of the units have in full, most first. */
  readonly mostlyInFull: readonly CountedIndicator[];
  /** How many indicators cost points. */
  readonly losing: number;
  /** Where most units lost points, most first. */
  readonly mostLost: readonly LosingIndicator[];
}

export interface IndicatorSaid {
  /** The whole of it, on one line. */
  readonly name: string;
  /** Null where it is not the same in all tables. */
  readonly max: string | null;
  readonly kind: 'ordinary' | 'deduction';
}

export interface CountedIndicator extends IndicatorSaid {
  /** Units that have a score on it. */
  readonly units: number;
  /** Those of them that it is said of. */
  readonly count: number;
}

export interface LosingIndicator extends CountedIndicator {
  /** What all of them lost together. */
  readonly points: string;
  /** Who lost most, where that is one or two of several. */
  readonly most: { readonly units: readonly string[]; readonly points: string } | null;
}

export interface EvidenceCount {
  /** False where no table asks for evidence. */
  readonly isAsked: boolean;
  readonly missing: number;
  /** Most first; the figure is how many are missing. */
  readonly units: readonly Named[];
}

/** Units that are to be told to improve. */
export interface Improve {
  /** The lowest grade, which these have. */
  readonly lowestGrade: string;
  readonly lowest: readonly Named[];
  /** Units that have not passed a gate, with what it says. */
  readonly notRecognised: readonly { readonly unit: string; readonly gates: readonly string[] }[];
}
