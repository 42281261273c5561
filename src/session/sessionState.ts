import type { Assessment } from '../assess.ts';
import type { ToolKey } from '../tools/says.ts';
import type { LeftByTools, ToldByTools } from '../tools/tools.ts';
import type { HostFailure } from '../workbook/failure.ts';
import type { Stage } from '../workbook/host.ts';
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
  /** Whether the workbook has a 封存清单 or feedback sheets: they are made without results in the sheets too. */
  readonly goesAnotherWay: boolean;
}

/** A tool of that name, or what else is done while nothing else is. */
export type WorkKind = ToolKey | 'start' | 'undo' | 'aside';

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
  | ToldByTools
  /** What a button of the ribbon had to say and could not. */
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'cancelled'; readonly of: WorkKind }
  | { readonly kind: 'failed'; readonly during: Doing; readonly failure: HostFailure }
  | { readonly kind: 'defect'; readonly during: Doing; readonly message: string; readonly details: string };

/** `follow`: looking at what a person changed. `watch`: asking to be told of it. */
export type Doing = WorkKind | 'follow' | 'watch' | 'show';

/** What can be taken back, as a person is shown it. The way back stays with the session. */
export type Undoable = LeftByTools & { readonly id: number };
