import type { Exchange } from './exchange.ts';
import { isNotTold } from './failureOf.ts';

/** Sends steps as one request. False where Excel refuses it: what they were for stays as it is, and is told. */
export async function tryChange(
  { context, change }: Exchange,
  steps: readonly { do(context: Excel.RequestContext): void }[],
): Promise<boolean> {
  for (const step of steps) step.do(context);
  try {
    await change();
    return true;
  } catch (error) {
    if (!isNotTold(error)) throw error;
    return false;
  }
}
