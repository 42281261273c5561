import type { ProbeStatus } from '../probes/probeStatus.ts';

/** What the self-check says: the facts that it asks about by their keys, and its questions to a person. */
export interface ProbeWords {
  readonly facts: Readonly<Record<Fact, string>>;
  readonly mergedAreasAbove: (count: number) => string;
  readonly addressAbove: (characters: number) => string;
  readonly undoAfter: Readonly<Record<'reading' | 'merged-areas' | 'file' | 'write', string>>;
  readonly undo: (what: string) => string;
  readonly ask: {
    readonly goOn: string;
    readonly type: (sheet: string) => string;
    readonly undo: (sheet: string) => string;
    readonly undone: string;
    readonly notUndone: string;
    readonly red: (sheet: string) => string;
    readonly isRed: string;
    readonly notRed: string;
    readonly lookAway: (seconds: number) => string;
  };
  /** What an answer means to a person. */
  readonly came: {
    readonly allAlike: string;
    readonly otherSpellings: (other: number) => string;
    readonly texts: (all: number, kept: number) => string;
    readonly notUsed: string;
    readonly used: string;
    readonly noEvent: string;
    readonly events: (count: number) => string;
    readonly unchanged: string;
    readonly changes: string;
    readonly first: string;
    readonly last: string;
    readonly taken: string;
    readonly refused: string;
    readonly told: (count: string) => string;
    readonly sizes: (requests: string, sheets: string, cells: string) => string;
    readonly took: (ms: string) => string;
    readonly slices: (bytes: number, slices: number) => string;
    readonly readBack: (points: string) => string;
    readonly known: (asked: string, told: string) => string;
    readonly filled: string;
    readonly notFilled: string;
    readonly notRefused: string;
    readonly wasRefused: string;
    readonly undone: string;
    readonly notUndone: string;
    readonly undoUnclear: string;
    readonly done: string;
  };
  readonly statuses: Readonly<Record<Exclude<ProbeStatus, 'told'>, string>>;
  readonly both: (came: string, status: string) => string;
  readonly notFinished: string;
  readonly takenOff: (sheet: string) => string;
  readonly left: (sheet: string) => string;
}

export type Fact =
  | 'values-read-back'
  | 'number-in-text-cell'
  | 'formulas-errors-blanks'
  | 'formulas-normalised'
  | 'formats-normalised'
  | 'texts-converted'
  | 'whole-row-values'
  | 'used-range'
  | 'covered-cells'
  | 'date-system'
  | 'event-own-cell'
  | 'event-own-cells'
  | 'event-row-inserted'
  | 'own-rules-last'
  | 'rule-ids'
  | 'new-rule-place'
  | 'priority-out-of-range'
  | 'rules-sharing-cells'
  | 'rule-sharing-cells-with-scale'
  | 'rule-with-unknown-name'
  | 'rule-repaints'
  | 'merged-areas'
  | 'round-trip'
  | 'read-through-requests'
  | 'read-as-the-pane-does'
  | 'read-through-file'
  | 'file-has-unsaved'
  | 'hidden-lines'
  | 'column-width'
  | 'protected-refuses'
  | 'unprotect'
  | 'protected-special-cells'
  | 'filtered-write'
  | 'table-fills-down'
  | 'freeze-panes'
  | 'comments'
  | 'other-workbook-in-front'
  | 'validation-relative'
  | 'validation-formula'
  | 'validation-over-differing-prompts'
  | 'validation-lengths';
