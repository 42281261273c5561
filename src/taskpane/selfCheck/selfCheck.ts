import type { HostFailure } from '../../workbook/failure.ts';
import type { Job } from '../../workbook/host.ts';
import type { Said } from '../../words/said.ts';

/** What the program around the pane can be asked about itself. Fetched when it is first needed. */
export interface SelfCheck {
  load(): Promise<LoadedSelfCheck>;
}

export interface LoadedSelfCheck {
  /** Tries it on a sheet of its own, which it takes off again. Ends early, with a report, where the job's pause says so. */
  run(options: { readonly job: Job; readonly ask: AskPerson }): Promise<SelfCheckReport>;
  readonly recorder: Recorder;
}

export interface PersonQuestion {
  readonly text: Said;
  readonly answers: readonly { readonly key: string; readonly text: Said }[];
}

/** The key of the answer; null where the person passes over the question. */
export type AskPerson = (question: PersonQuestion) => Promise<string | null>;

export interface SelfCheckReport {
  readonly answers: readonly SelfCheckAnswer[];
  /** All of it as plain text, to be sent on. */
  readonly text: string;
}

export interface SelfCheckAnswer {
  readonly key: string;
  readonly fact: Said;
  /** As expected, otherwise, only told, thrown, not in this version, not answered by the person. */
  readonly status: 'same' | 'other' | 'told' | 'error' | 'missing' | 'passed-over';
  /** What came out, in words. */
  readonly came: Said;
  /** Why it was not tried, where the program said so. */
  readonly failure: HostFailure | null;
  readonly ms: number;
}

/** What was recorded, as the text of a file, and how many exchanges there are in it. */
export interface Recorded {
  readonly count: number;
  readonly text: string;
}

/**
 * Keeps what goes back and forth between the pane and the program, without a word of what is in the workbook. It goes on while the pane
 * shows something else.
 */
export interface Recorder {
  /** How many exchanges were kept so far; null while nothing is recorded. */
  count(): number | null;
  /** False where this version of the program's script leaves no way to it. */
  start(job: Job): Promise<boolean>;
  /** Ends it, and gives what was recorded as the text of a file. */
  stop(): string;
  /** What was recorded last, until the next recording begins: a person may look at something else before it is copied. */
  last(): Recorded | null;
}
