import type { Job } from '../../workbook/host.ts';
import { MOST_BYTES } from './askAll.ts';
import type { Exchange } from './exchange.ts';

/** One thing to do to the workbook, which travels with others. */
export interface Step {
  /** What it adds to a request, in bytes; rather too many than too few. */
  readonly bytes: number;
  do(context: Excel.RequestContext): void;
}

/**
 * Does the steps in their order, with as many in one request as fit. Excel carries out a request from first to last and
 * stops at the first fault: what came before it stays done.
 */
export async function takeSteps({ context, change }: Exchange, steps: readonly Step[], job: Job): Promise<void> {
  let sent = 0;
  while (sent < steps.length) {
    let bytes = 0;
    const end = steps.findIndex((step, i) => i >= sent && (bytes += step.bytes) > MOST_BYTES);
    const next = end < 0 ? steps.length : Math.max(sent + 1, end);
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of steps.slice(sent, next)) step.do(context);
    job.progress('writing', sent, steps.length);
    await change();
    sent = next;
  }
  job.progress('writing', sent, steps.length);
}
