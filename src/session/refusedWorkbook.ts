import { HostFailureError, type HostFailure } from '../workbook/failure.ts';
import type { OpenWorkbook } from '../workbook/host.ts';

/** A workbook that can't be reached at all, such as in a program that is too old: every promise is rejected with the reason. */
export function refusedWorkbook(failure: HostFailure): OpenWorkbook {
  const refuse = (): Promise<never> => Promise.reject(new HostFailureError(failure));
  return { read: refuse, readAgain: refuse, apply: refuse, show: refuse, watch: refuse };
}
