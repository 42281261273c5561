import type { Job } from '../../workbook/host.ts';
import { MOST_BYTES } from './askAll.ts';
import type { Exchange } from './exchange.ts';

/** One thing to do to the workbook, which travels with others. */
export interface Step {
  /** What it adds to a request, in bytes; rather too many than too few. */
  readonly bytes: number;
  do(context: Excel.RequestContext): void;
}

/** How many of the steps are done: what Excel has answered to. */
export interface Done {
  steps: number;
}

/**
 * Does the steps that are left, in their order, with as many in one request as fit. Excel carries out a request from first to
 * last and stops at the first fault: what came before it stays done. Gives the ids of the sheets that are there afterwards.
 */
export async function takeSteps({ context, change }: Exchange, steps: readonly Step[], done: Done, job: Job): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  while (done.steps < steps.length) {
    let bytes = 0;
    const end = steps.findIndex((step, i) => i >= done.steps && (bytes += step.bytes) > MOST_BYTES);
    const next = end < 0 ? steps.length : Math.max(done.steps + 1, end);
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of steps.slice(done.steps, next)) step.do(context);
    job.progress('writing', done.steps, steps.length);
    if (next === steps.length) worksheets.load('items/id');
    await change();
    done.steps = next;
  }
  job.progress('writing', done.steps, steps.length);
  return worksheets.items.map(({ id }) => id);
}
