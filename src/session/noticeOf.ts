import { HostFailureError } from '../workbook/failure.ts';
import { CancelledError } from './cancelledError.ts';
import type { Doing, Notice, WorkKind } from './sessionState.ts';

/** What to tell of work that was not finished. Anything that no host said and nobody cancelled is a defect of ours. */
export function noticeOf(error: unknown, during: Doing): Notice {
  if (error instanceof CancelledError) return { kind: 'cancelled', of: during as WorkKind };
  if (error instanceof HostFailureError) return { kind: 'failed', during, failure: error.failure };
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'defect', during, message: `${name}: ${message}`, details: stack ?? `${name}: ${message}` };
}
