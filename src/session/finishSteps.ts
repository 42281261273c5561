import type { Job } from '../workbook/host.ts';

/** Does work that yields after each sheet, so that the program stays usable meanwhile and a person can cancel. */
export async function finishSteps<T>(run: Generator<{ readonly done: number; readonly total: number }, T>, job: Job): Promise<T> {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    job.progress('assessing', step.value.done, step.value.total);
    await job.pause();
  }
}
