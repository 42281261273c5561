import type { Assessment } from '../../assessment/assessment.ts';
import type { Collected, ScoreDoubt, TakenEntry } from '../../round/model.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Written } from '../tool.ts';

export type CollectTold =
  | ({
      readonly kind: 'collected';
      readonly entries: number;
      readonly units: number;
      readonly returned: number;
      readonly missing: readonly string[];
      readonly conflicts: readonly string[];
      readonly changes: number;
    } & Written)
  /** The workbook has no unit that could answer: nothing was written. */
  | { readonly kind: 'nobody-to-collect-from' }
  /** Scores look like ranks, and nobody has been asked about these: nothing was written. */
  | { readonly kind: 'collection-doubted'; readonly doubts: readonly ScoreDoubt[] }
  /** `cells`: changed since, so they stay; `sheets`: somebody has written beside these, so they stay. */
  | ({ readonly kind: 'collection-undone'; readonly cells: readonly string[]; readonly sheets: readonly string[] } & Written)
  /** Rows of these sheets stand elsewhere by now: nothing was taken back. */
  | { readonly kind: 'collection-kept'; readonly moved: readonly string[] };

/** What was filled in. */
export interface LeftCollection {
  readonly shown: { readonly entries: number };
  readonly way: TakenBack;
}

/** A collection that was done. */
export interface TakenBack {
  /** The workbook as the collection found it. */
  readonly before: WorkbookSnapshot;
  readonly assessment: Pick<Assessment, 'tables'>;
  readonly collected: Collected;
  /** What it filled in. */
  readonly entries: readonly TakenEntry[];
  /** 回收登记 and 改动清单, as far as they were written. */
  readonly sheets: readonly string[];
}
