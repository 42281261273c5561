import type { Assessment } from '../../assess.ts';
import type { Edit } from '../../workbook/edit.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Planned, Written } from '../tool.ts';
import type { OwnWords } from './ownWords.ts';

export interface PlannedResults extends Planned {
  /** The workbook as it was found. */
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
}

export type RecalculateTold =
  /** `aside`: sheets of results that stay as they were, as somebody had written where the new ones would stand. */
  | ({ readonly kind: 'recalculated'; readonly units: number; readonly findings: number; readonly aside?: readonly string[] } & Written)
  | ({ readonly kind: 'recalculation-undone' } & Written)
  /** A person has written into Kaohe's own sheets since; taking the recalculation back would lose that. */
  | { readonly kind: 'recalculation-kept'; readonly sheets: readonly string[] };

export interface LeftResults {
  readonly shown: object;
  readonly way: {
    readonly back: readonly Edit[];
    /** What stood in Kaohe's own sheets when it was done; null where they could not be read. */
    readonly left: OwnWords | null;
    /** True once taking it back has begun. */
    readonly begun: boolean;
  };
}
