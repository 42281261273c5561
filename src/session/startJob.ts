import type { Job, Stage } from '../workbook/host.ts';
import { CancelledError } from './cancelledError.ts';
import type { Clock } from './clock.ts';

/** Work may hold the program for so long before it lets it draw; Office restarts an add-in that doesn't answer for 5 s. */
const SLICE_MILLISECONDS = 40;
/** More often than this nobody reads how far it is. */
const REPORT_MILLISECONDS = 100;

export interface StartedJob {
  readonly job: Job;
  /** The next pause of the job rejects with a CancelledError. */
  cancel(): void;
  /** From here on something has been written: what is left to do is done to its end. */
  passNoReturn(): void;
}

/** Long work that can be cancelled. `report` is told how far it is: at every new stage, and then now and again. */
export function startJob(clock: Clock, report: (stage: Stage, done: number, total: number) => void): StartedJob {
  let cancelled = false;
  let returnPassed = false;
  let drewAt = clock.now();
  let reported: { readonly stage: Stage; readonly at: number } | null = null;
  const checkCancelled = (): void => {
    if (cancelled && !returnPassed) throw new CancelledError();
  };
  return {
    job: {
      progress(stage, done, total) {
        const now = clock.now();
        if (reported?.stage === stage && now - reported.at < REPORT_MILLISECONDS) return;
        reported = { stage, at: now };
        report(stage, done, total);
      },
      async pause() {
        checkCancelled();
        if (clock.now() - drewAt < SLICE_MILLISECONDS) return;
        await new Promise<void>((resolve) => void clock.after(0, resolve));
        drewAt = clock.now();
        checkCancelled();
      },
    },
    cancel() {
      cancelled = true;
    },
    passNoReturn() {
      returnPassed = true;
    },
  };
}
