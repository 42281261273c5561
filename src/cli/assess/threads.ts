import type { HostFailure } from '../../workbook/failure.ts';
import type { Job, WorkedOut } from './workOut.ts';

/** What has come of a workbook on another thread. */
export type Outcome =
  | { readonly came: 'result'; readonly worked: WorkedOut }
  | { readonly came: 'failure'; readonly failure: HostFailure }
  /** The thread is gone, as one that has no memory left, or met a defect of ours. */
  | { readonly came: 'nothing' };

/** Threads that are at work. */
export interface Threads {
  readonly count: number;
  /** Never rejects. */
  readonly workOut: (job: Job) => Promise<Outcome>;
  readonly end: () => Promise<void>;
}

/** Starts as many threads as the work is worth; null where one is enough. */
export type StartThreads = (jobs: readonly Job[]) => Promise<Threads | null>;
