/** What the pane says beside a scoring standard. */
export interface StandardPaneWords {
  readonly title: string;
  readonly parts: string;
  /** The cell that the standard stands in. */
  readonly at: (cell: string) => string;
  readonly manual: string;
  readonly because: string;
  readonly count: string;
  /** Before anything is entered, and where what is entered is no count. */
  readonly enterCounts: string;
  readonly notCounts: string;
  readonly notWorkedOut: string;
  readonly gives: (working: string, score: string) => string;
  readonly fill: (cell: string) => string;
  /** Where the working goes, or that it goes nowhere. */
  readonly workingGoes: (cell: string) => string;
  readonly workingStays: string;
  readonly holdsFormula: (cell: string) => string;
  /** Of a score that stands in a cell. */
  readonly excluded: (cell: string, score: string, nearest: readonly string[]) => string;
  readonly tryIt: string;
  readonly tryLabel: string;
  readonly tried: {
    readonly notNumber: string;
    readonly manual: string;
    readonly outside: (max: string) => string;
    readonly any: string;
    readonly yields: string;
    readonly yieldsPlain: string;
    readonly yieldsBy: (ways: readonly string[]) => string;
    readonly times: (part: string, times: number) => string;
    readonly amount: (part: string, points: string) => string;
    readonly not: (nearest: readonly string[]) => string;
  };
}
