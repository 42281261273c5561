import type { FileOutcome, SaidChange, UnitOutcome } from '../../../round/model.ts';
import type { RoundWords } from '../../../round/words/words.ts';
import type { KnownUnit } from '../../../tools/collect/previewCollection.ts';

/** What 汇集 says in its dialog. */
export interface CollectingWords {
  readonly round: RoundWords;
  readonly title: string;
  readonly intro: string;
  readonly nobody: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly orDrop: string;
  readonly drop: string;
  readonly chosen: (files: number, others: number) => string;
  readonly startOver: string;
  readonly loading: (done: number, total: number) => string;
  readonly withReview: string;
  readonly plan: (entries: number) => string;
  readonly go: (entries: number) => string;
  /** Once more where it was cancelled. */
  readonly look: string;
  readonly units: (count: number) => string;
  readonly unit: (unit: UnitOutcome) => string;
  readonly files: (count: number) => string;
  /** `reasons`: sentences of their own. */
  readonly file: (file: FileOutcome, known: readonly KnownUnit[], reasons: string | null) => string;
  readonly changes: (count: number) => string;
  readonly change: (change: SaidChange) => string;
  readonly versions: (count: number) => string;
  readonly toDecide: (unit: string, versions: number) => string;
  readonly version: (nth: number, files: readonly string[], modified: string | null, entries: number, changes: number) => string;
  readonly undecided: string;
  readonly differing: string;
  /** `values`: of each version, null for nothing. */
  readonly difference: (place: string, indicator: string | null, values: readonly (string | null)[]) => string;
  readonly changed: (nth: number) => string;
  readonly doubts: string;
  readonly accept: string;
  readonly chase: {
    readonly title: string;
    readonly tone: string;
    readonly due: string;
    readonly wrongDue: string;
    readonly text: string;
    readonly copy: string;
  };
}
