import type { GradeBand, Settings } from '../../settings/settings.ts';
import type { UnitStatus } from '../../rules/status.ts';
import type { ReportTaskWords } from '../tasks/words/words.ts';
import type { CountedIndicator, IndicatorSaid, LosingIndicator, Named, OpenUnit, ReportChange, RowChange } from '../report.ts';

/** All that one language says in a report. Figures come as they are shown. */
export interface ReportWords {
  readonly title: (period: string | null, year: number | null) => string;
  readonly salutation: string;
  /** Between the sentences of a paragraph. */
  readonly between: string;
  readonly opening: (units: number, basis: string, period: string | null, year: number | null) => string;
  /** A heading with its number, from 1. */
  readonly numbered: (level: 1 | 2, number: number, text: string) => string;
  readonly headings: Readonly<
    Record<'results' | 'change' | 'done' | 'problems' | 'lost' | 'evidence' | 'tasks' | 'improve' | 'next' | 'basis' | 'noGroup', string>
  >;
  readonly columns: Readonly<Record<'rank' | 'unit' | 'total' | 'percent' | 'grade' | 'before' | 'difference' | 'rankBefore', string>>;
  readonly results: {
    readonly all: (units: number, complete: number) => string;
    readonly group: (
      units: number,
      fullMarks: string | null,
      grades: readonly { readonly grade: string; readonly count: number }[],
    ) => string;
    readonly noneSettled: string;
    readonly open: (units: readonly OpenUnit[], statuses: Readonly<Record<UnitStatus, string>>) => string;
    readonly unranked: (units: readonly string[]) => string;
    /** Below a table whose units rank in their group alone. */
    readonly withinGroups: string;
    readonly errors: (count: number) => string;
  };
  readonly statuses: Readonly<Record<UnitStatus, string>>;
  /** In a table, in place of figures that can't be compared. */
  readonly notCompared: Readonly<Record<Exclude<RowChange['kind'], 'compared'>, string>>;
  readonly change: {
    readonly counts: (change: ReportChange) => string;
    readonly mostRisen: (units: readonly Named[]) => string;
    readonly mostFallen: (units: readonly Named[]) => string;
    readonly added: (units: readonly string[]) => string;
    readonly gone: (units: readonly string[]) => string;
    readonly openThen: (units: readonly string[]) => string;
    readonly namesakes: (units: readonly string[]) => string;
    readonly regrouped: (units: ReportChange['regrouped']) => string;
  };
  readonly done: {
    readonly noneComplete: string;
    readonly inFull: (units: number, indicators: number, inFull: number, named: readonly IndicatorSaid[]) => string;
    readonly mostly: (indicators: readonly CountedIndicator[]) => string;
    readonly bonus: (units: readonly Named[]) => string;
  };
  readonly lost: {
    readonly none: string;
    readonly some: (units: number, losing: number, named: number) => string;
    readonly one: (number: number, indicator: LosingIndicator) => string;
  };
  readonly evidence: {
    readonly notAsked: string;
    readonly none: string;
    readonly some: (missing: number, units: readonly Named[]) => string;
  };
  readonly tasks: ReportTaskWords;
  readonly improve: {
    readonly none: (lowestGrade: string) => string;
    readonly lowest: (lowestGrade: string, units: readonly Named[]) => string;
    readonly notRecognised: (units: readonly { readonly unit: string; readonly gates: readonly string[] }[]) => string;
    readonly evidence: (units: readonly Named[]) => string;
    readonly fill: string;
  };
  readonly nextFill: string;
  readonly basis: {
    readonly settings: (settings: Pick<Settings, 'bandsBy' | 'bonusInGrade' | 'lowestGrade'>, bands: readonly GradeBand[]) => string;
    readonly ranks: string;
    readonly asOf: (asOf: string) => string;
    readonly places: string;
    readonly notSealed: string;
    readonly sealed: (code: string, day: string) => string;
    readonly changedSince: (code: string, day: string) => string;
    readonly notComparable: (code: string) => string;
  };
  readonly issuedBy: string;
  readonly issuedOn: string;
}
