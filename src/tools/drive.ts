import type { Progress } from '../assess.ts';
import type { Job } from '../workbook/host.ts';

/**
 * Does work that yields after each sheet to its end: the program stays usable meanwhile, a person sees how far it is, and can
 * cancel (then it is rejected with what the job's pause throws).
 */
export async function drive<T>(run: Generator<Progress, T>, job: Job): Promise<T> {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    job.progress('assessing', step.value.done, step.value.total);
    await job.pause();
  }
}
