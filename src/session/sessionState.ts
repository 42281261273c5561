import type { Assessment } from '../assess.ts';
import type { Correction } from '../corrections/correctionOf.ts';
import type { Seal } from '../sealing/seal.ts';
import type { LeftTable, PreparedTable } from '../preparation/preparation.ts';
import type { KeptPreparation } from '../preparation/takeOffPrepared.ts';
import type { Edit } from '../workbook/edit.ts';
import type { HostFailure } from '../workbook/failure.ts';
import type { Difference, PassedOver, Stage } from '../workbook/host.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';

/** All that the pane shows. Every change makes a new object; parts that did not change stay the same ones. */
export interface SessionState {
  /** Null until the workbook has been read for the first time. */
  readonly content: Content | null;
  /** What a person has asked for and is being done. One at a time. */
  readonly work: Work | null;
  /** Whether what a person changes in the sheets is followed. `updating`: a change is being looked at; `waiting`: for the end of typing. */
  readonly live: 'off' | 'on' | 'updating' | 'waiting';
  readonly notice: Notice | null;
  /** What can be taken back, newest first. */
  readonly undoable: readonly Undoable[];
}

export interface Content {
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
  /** Whether the results that stand in the sheets are those shown. */
  readonly written: 'none' | 'older' | 'current';
}

export type WorkKind =
  | 'start'
  | 'recalculate'
  | 'clear'
  | 'correct'
  | 'undo'
  | 'settings'
  | 'feedback'
  | 'remove-feedback'
  | 'seal'
  | 'verify'
  | 'inspect'
  | 'prepare'
  | 'aside';

export interface Work {
  readonly kind: WorkKind;
  /** Null before anything is known. `done` and `total` count sheets or requests. */
  readonly stage: Stage | null;
  readonly done: number;
  readonly total: number;
  readonly cancel: 'possible' | 'asked' | 'too-late';
}

/** What a person is told, as data: the pane words it. */
export type Notice =
  | ({ readonly kind: 'recalculated'; readonly units: number; readonly findings: number } & Written)
  | ({ readonly kind: 'cleared'; readonly kept: readonly KeptPreparation[] } & Written)
  | ({ readonly kind: 'prepared'; readonly prepared: readonly PreparedTable[]; readonly left: readonly LeftTable[] } & Written)
  /** `kept`: somebody has filled these in since. */
  | ({ readonly kind: 'preparation-undone'; readonly kept: readonly KeptPreparation[] } & Written)
  /** `resisted`: written, and yet the cells don't hold what was written. */
  | ({ readonly kind: 'corrected'; readonly made: readonly Correction[]; readonly resisted: readonly Correction[] } & NotDone)
  | ({ readonly kind: 'uncorrected'; readonly back: readonly Correction[] } & NotDone)
  | ({ readonly kind: 'recalculation-undone' } & Written)
  /** A person has written into Kaohe's own sheets since; taking the recalculation back would lose that. */
  | { readonly kind: 'recalculation-kept'; readonly sheets: readonly string[] }
  | ({ readonly kind: 'settings-written' } & Written)
  /** Somebody has changed the same cells of 考核设置 meanwhile; nothing was written. */
  | { readonly kind: 'settings-changed' }
  | ({ readonly kind: 'feedback-written'; readonly sheets: number } & Written)
  | ({ readonly kind: 'feedback-removed'; readonly sheets: number } & Written)
  /** What was done to feedback sheets is taken back; `kept`: a person has written in these since. */
  | ({ readonly kind: 'feedback-undone'; readonly kept: readonly string[] } & Written)
  | ({ readonly kind: 'sealed'; readonly code: string } & Written)
  /** Without a score table, or where no sheet can be added. */
  | ({ readonly kind: 'not-sealed' } & Written)
  | ({ readonly kind: 'seal-undone' } & Written)
  /** What a button of the ribbon had to say and could not. */
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'cancelled'; readonly of: WorkKind }
  | { readonly kind: 'failed'; readonly during: Doing; readonly failure: HostFailure }
  | { readonly kind: 'defect'; readonly during: Doing; readonly message: string; readonly details: string };

/** `follow`: looking at what a person changed. `watch`: asking to be told of it. */
export type Doing = WorkKind | 'follow' | 'watch' | 'show';

/** What the host said of its writing. */
export interface Written {
  readonly passedOver: readonly PassedOver[];
  /** Not there where nothing was read back. */
  readonly differs?: readonly Difference[];
}

export interface NotDone extends Written {
  /** Left alone because somebody has changed the cells since. */
  readonly changed: readonly Correction[];
}

export type Undoable =
  | MadePreparation
  | MadeSeal
  | MadeFeedback
  | RemovedFeedback
  | { readonly kind: 'corrections'; readonly id: number; readonly made: readonly MadeCorrection[] }
  | {
      readonly kind: 'recalculation';
      readonly id: number;
      readonly back: readonly Edit[];
      /** What stood in Kaohe's own sheets when it was done; null where they could not be read. */
      readonly left: OwnWords | null;
      /** True once taking it back has begun. */
      readonly begun?: boolean;
    };

/** Columns and sheets that were prepared, by the sheets that they are in. */
export interface MadePreparation {
  readonly kind: 'preparation';
  readonly id: number;
  readonly sheets: readonly string[];
}

/** A 封存清单 that was written, and the one before it. */
export interface MadeSeal {
  readonly kind: 'seal';
  readonly id: number;
  readonly former: Seal | null;
}

/** Feedback sheets that were not there before. */
export interface MadeFeedback {
  readonly kind: 'feedback';
  readonly id: number;
  readonly sheets: readonly string[];
}

/** Feedback sheets that were taken off, and the edits that make them again. */
export interface RemovedFeedback {
  readonly kind: 'feedback-removal';
  readonly id: number;
  readonly sheets: readonly string[];
  readonly back: readonly Edit[];
  /** Sheets that a taking back which was broken off had begun with. */
  readonly begun?: readonly string[];
}

/** A correction that was carried out, and the edits that take it back. */
export interface MadeCorrection {
  readonly correction: Correction;
  readonly back: readonly Edit[];
}

/** What stands in the sheets of Kaohe's own that a person writes in, by the sheet's name. */
export type OwnWords = ReadonlyMap<string, string>;
